import "@/tests/support/rights/next";
import { NextRequest } from "next/server";
import { beforeAll, expect, it } from "vitest";
import { POST } from "@/app/api/imports/route";
import { db } from "@/lib/platform/db";
import { uploadedForm } from "@/lib/platform/uploaded-form";
import { ask, tryAs } from "@/tests/support/rights/attempt";
import { audiences, keepers, type Audience } from "@/tests/support/rights/audiences";
import { makeWorld, type World } from "@/tests/support/rights/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 60_000);

const list = (text: string) => new File([text], "list.csv");

function sending(fields: Record<string, string | File>): NextRequest {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new NextRequest("http://localhost:3000/api/imports", { method: "POST", body });
}

async function upload(audience: Audience, fields: Record<string, string | File>) {
  const answer = await tryAs(
    world,
    audience,
    () => ask(() => POST(sending(fields), { params: Promise.resolve({}) })),
    false,
  );
  const { response } = answer as Awaited<ReturnType<typeof ask>>;
  return { status: response?.status, to: response?.headers.get("location") ?? "" };
}

it("is taken from those who keep the directory, and from nobody else", async () => {
  for (const audience of audiences) {
    const before = await db().import.count();
    const { status, to } = await upload(audience, { source: "list", file: list("name\nA pantry\n") });
    const isKeeper = keepers.includes(audience);
    expect([audience, status, await db().import.count()]).toEqual([
      audience,
      isKeeper ? 303 : 404,
      before + (isKeeper ? 1 : 0),
    ]);
    if (isKeeper) expect(to).toMatch(/^\/staff\/imports\/[0-9a-f-]{36}$/);
  }
});

it("of 13 megabytes is taken whole, with every row", async () => {
  const rows = Array.from(
    { length: 3_500 },
    (_, row) => `Club ${row},"${"A sentence about it. ".repeat(185)}"`,
  );
  const { to } = await upload("administrator", {
    source: "long",
    file: list(`name,mission\n${rows.join("\n")}\n`),
  });
  const kept = await db().import.findUniqueOrThrow({ where: { id: to.split("/").at(-1) } });
  expect(kept).toMatchObject({ total: 3_500, source: "long", fileName: "list.csv" });
}, 60_000);

it("goes back to its form with everything there is to mend, and with what was typed", async () => {
  const problem = async (fields: Record<string, string | File>) => {
    const { to } = await upload("administrator", fields);
    const { searchParams } = new URL(to, "http://localhost");
    return { problems: searchParams.getAll("problem"), source: searchParams.get("source"), searchParams };
  };
  expect(await problem({ source: "list" })).toMatchObject({ problems: ["file.required"], source: "list" });
  expect(await problem({ source: " ", file: list("name\nA\n") })).toMatchObject({
    problems: ["source.required"],
  });
  const long = "one name after another ".repeat(4);
  expect(await problem({ source: long, file: list("") })).toMatchObject({
    problems: ["file.required", "source.tooLong"],
    source: long,
  });
  const unreadable = await problem({ source: "list", file: list('name\nA\n"B\n') });
  expect(unreadable).toMatchObject({ problems: ["file.import-unreadable"], source: "list" });
  expect(unreadable.searchParams.get("line")).toBe("3");
});

it("is let run out and not kept where it is larger than what is taken, with or without its length", async () => {
  const request = (headers: Record<string, string> = {}) => {
    const sent = new Response(sending({ source: "list", file: list("x".repeat(5_000)) }).body);
    const [type] = [sending({}).headers.get("content-type") ?? ""];
    return new Request("http://localhost:3000/api/imports", {
      method: "POST",
      headers: { "content-type": type, ...headers },
      body: sent.body,
      duplex: "half",
    } as RequestInit);
  };
  expect(await uploadedForm(request(), 1_000)).toBeNull();
  expect(await uploadedForm(request({ "content-length": "5000" }), 1_000)).toBeNull();
  const whole = await uploadedForm(sending({ source: "list", file: list("name\nA\n") }), 1_000);
  expect(whole?.get("source")).toBe("list");
});
