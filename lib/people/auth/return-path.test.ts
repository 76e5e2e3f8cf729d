import fc from "fast-check";
import { expect, it } from "vitest";
import { returnPath } from "@/lib/people/auth/return-path";

it.each(["/staff", "/projects?cause=health&page=2", "/projects/a#hours"])("%s is ours", (path) =>
  expect(returnPath(path)).toBe(path),
);

it.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/./\\evil.example",
  "/..//evil.example",
  "https:evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "staff",
  "",
  undefined,
  ["/staff"],
  "/api/auth/signout",
  "/sign-in?next=/sign-in",
])("%j leads to our own page", (asked) => expect(returnPath(asked)).toBe("/welcome"));

it("never leads elsewhere", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("/", "\\", ".", "\t", "\n", "a", ":", "@", "?", "#") }),
      (tail) => {
        const path = returnPath(`/${tail}`);
        expect(new URL(path, "https://ours.example").origin).toBe("https://ours.example");
      },
    ),
  );
});
