import { describe, expect, it } from "vitest";
import { csvResponse, toCsv } from "@/lib/platform/csv";

const columns = [
  { header: "Name", value: (row: { name: string; hours: number }) => row.name },
  { header: "Hours", value: (row: { name: string; hours: number }) => row.hours },
];

describe("a CSV", () => {
  it("quotes what needs it and disarms formulas", () => {
    const text = toCsv(columns, [
      { name: '=HYPERLINK("http://evil.example")', hours: -2 },
      { name: 'Say "hi", all', hours: 1 },
    ]);
    const [, formula, quoted] = text.trim().split("\r\n");
    expect(formula).toMatch(/^"?'=/);
    expect(quoted).toBe('"Say ""hi"", all",1');
  });

  it("is streamed batch by batch under one header", async () => {
    async function* batches() {
      yield [{ name: "Ada", hours: 1 }];
      yield [{ name: "Bo", hours: 2 }];
    }
    const response = csvResponse("hours 2026.csv", columns, batches());
    expect(response.headers.get("content-disposition")).toContain("hours-2026.csv");
    expect((await response.text()).replace("\uFEFF", "")).toBe("Name,Hours\r\nAda,1\r\nBo,2\r\n");
  });

  it("is called by plain letters, whatever its file was named", () => {
    const { headers } = csvResponse('a"b\r\nset-cookie: c\u202E.csv', [], (async function* () {})());
    expect(headers.get("content-disposition")).toBe('attachment; filename="a-b-set-cookie-c-.csv"');
  });
});
