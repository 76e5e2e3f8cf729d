// Requests per second of one page, by a few connections kept open.
import http from "node:http";

const connections = 8;

/** Asks for `url` again and again for `milliseconds`; resolves with answers per second. Throws on anything but 200. */
export async function requestsPerSecond(url, milliseconds, headers = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const until = started + milliseconds;
  let answers = 0;
  const client = async () => {
    while (performance.now() < until) {
      await get(url, agent, headers);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  return answers / ((performance.now() - started) / 1000);
}

export function get(url, agent, headers = {}) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          response.statusCode === 200
            ? resolve(Buffer.concat(chunks))
            : reject(new Error(`${url} answered ${response.statusCode}`)),
        );
      })
      .on("error", reject);
  });
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
