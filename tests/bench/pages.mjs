// How the public pages compare with a bare Next page and with bare node, in one run, taking turns.
import { gzipSync } from "node:zlib";
import { get, median, requestsPerSecond } from "./load.mjs";

const rounds = 5;
const turn = 2000;

/** Two ratios of requests per second: our listing's over each reference's; the medians over the rounds. */
export async function listing({ app, bareNext, bareNode }) {
  const pages = { ours: `${app}/projects`, next: `${bareNext}/`, node: `${bareNode}/` };
  for (const url of Object.values(pages)) await requestsPerSecond(url, turn);
  const overNext = [];
  const overNode = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await requestsPerSecond(pages.ours, turn);
    const next = await requestsPerSecond(pages.next, turn);
    const node = await requestsPerSecond(pages.node, turn);
    console.error(
      `  listing ${ours.toFixed(0)}/s, bare Next ${next.toFixed(0)}/s, bare node ${node.toFixed(0)}/s`,
    );
    overNext.push(ours / next);
    overNode.push(ours / node);
  }
  return { overNext: median(overNext), overNode: median(overNode) };
}

/** Gzipped bytes of the scripts that a page loads. */
async function scriptBytes(base, path) {
  const html = (await get(base + path)).toString();
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source));
  let bytes = 0;
  for (const source of sources)
    bytes += gzipSync(await get(new URL(source.replaceAll("&amp;", "&"), base).href)).length;
  return bytes;
}

/** The public project page's JavaScript over the bare Next page's. */
export async function scripts({ app, bareNext }) {
  const home = (await get(`${app}/projects`)).toString();
  const project = /href="(\/projects\/[\w-]+)"/.exec(home)?.[1];
  if (!project) throw new Error("The listing shows no project.");
  const ours = await scriptBytes(app, project);
  const next = await scriptBytes(bareNext, "/");
  console.error(`  ${project}: ${ours} bytes of JavaScript, bare Next ${next}`);
  return ours / next;
}

/** Staff's list of projects, signed in and with 20,000 of them, and the templates page, over a bare Next page. */
export async function pipeline({ app, bareNext, staffCookie }) {
  const signedIn = { cookie: staffCookie };
  const pages = [`${app}/staff/projects?view=table`, `${app}/templates`];
  const ratios = pages.map(() => []);
  for (const page of pages) await requestsPerSecond(page, turn, signedIn);
  for (let round = 0; round < rounds; round++) {
    const next = await requestsPerSecond(`${bareNext}/`, turn);
    for (const [place, page] of pages.entries()) {
      const ours = await requestsPerSecond(page, turn, signedIn);
      console.error(`  ${new URL(page).pathname} ${ours.toFixed(0)}/s, bare Next ${next.toFixed(0)}/s`);
      ratios[place].push(ours / next);
    }
  }
  return Math.min(...ratios.map(median));
}
