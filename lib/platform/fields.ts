import { z } from "zod";
import { cleanLine, cleanLines } from "@/lib/platform/clean-text";
import { isCalendarDate } from "@/lib/platform/dates";
import { parseDollars } from "@/lib/platform/money";

// What the fields of a form parse into. Messages are keys of messages/*/validation.json.

const clean = (value: unknown) => (typeof value === "string" ? cleanLines(value) : value);
const onOneLine = (value: unknown) => (typeof value === "string" ? cleanLine(value) : value);

/** Text that may be left out: absent becomes "". */
export const text = (max: number) =>
  z.preprocess((value) => clean(value) ?? "", z.string("required").max(max, "tooLong"));

export const requiredText = (max: number) =>
  z.preprocess((value) => clean(value) ?? "", z.string("required").min(1, "required").max(max, "tooLong"));

/** Names, titles, places: text on one line, without anything that can't be seen. Absent becomes "". */
export const line = (max: number) =>
  z.preprocess((value) => onOneLine(value) ?? "", z.string("required").max(max, "tooLong"));

export const requiredLine = (max: number) => line(max).pipe(z.string().min(1, "required"));

const copiedFromAPage =
  /<\/?(?:a|b|br|div|em|font|form|h[1-6]|html|i|iframe|img|input|li|link|meta|o:p|ol|p|script|span|strong|style|table|t[dhr]|tbody|u|ul)(?:\s[^>]*)?\/?>/i;

/** Text of people for people: what was pasted with the code of a web page is sent back, since it reads badly wherever it is shown. */
export const plainText = (max: number) =>
  z.preprocess(
    (value) => clean(value) ?? "",
    z
      .string("required")
      .max(max, "tooLong")
      .refine((value) => !copiedFromAPage.test(value), "markup"),
  );

/** The same on one line. */
export const plainLine = (max: number) => z.preprocess((value) => onOneLine(value) ?? "", plainText(max));

export const requiredPlainLine = (max: number) => plainLine(max).pipe(z.string().min(1, "required"));

export const requiredPlainText = (max: number) => plainText(max).pipe(z.string().min(1, "required"));

const numeric = (value: unknown) => {
  const typed = clean(value);
  if (typed === "" || typed === undefined || typed === null) return undefined;
  return typeof typed === "string" ? Number(typed) : typed;
};

export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    (value) => numeric(value),
    z
      .number({ error: (issue) => (issue.input === undefined ? "required" : "wholeNumber") })
      .int("wholeNumber")
      .min(min, "tooSmall")
      .max(max, "tooLarge"),
  );

/** Absent or empty becomes null. */
export const optionalWholeNumber = (min: number, max: number) =>
  z.preprocess(
    (value) => numeric(value) ?? null,
    z.number("wholeNumber").int("wholeNumber").min(min, "tooSmall").max(max, "tooLarge").nullable(),
  );

export const calendarDate = () =>
  z.preprocess(
    (value) => clean(value) ?? "",
    z.string("required").min(1, "required").refine(isCalendarDate, "date"),
  );

/** Absent or empty becomes null. */
export const optionalCalendarDate = () =>
  z.preprocess((value) => clean(value) || null, z.string("date").refine(isCalendarDate, "date").nullable());

/** "2026-01-31T18:00": a wall-clock time; its zone is the programme's or the person's. */
export const localDateTime = () =>
  z.preprocess(
    (value) => clean(value) ?? "",
    z
      .string("required")
      .min(1, "required")
      .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "dateTime")
      .refine((value) => isCalendarDate(value.slice(0, 10)), "dateTime"),
  );

export const optionalLocalDateTime = () =>
  z.preprocess((value) => clean(value) || null, z.union([z.null(), localDateTime()]));

/** A web address; "https://" is added when left out. Absent or empty becomes null. */
export const webAddress = () =>
  z.preprocess(
    (value) => {
      const typed = clean(value);
      if (!typed) return null;
      return typeof typed === "string" && !/^[a-z][a-z0-9+.-]*:/i.test(typed) ? `https://${typed}` : typed;
    },
    z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "webAddress" })
      .max(500, "tooLong")
      .nullable(),
  );

/** Several values of one name: none is [], one is [one]. */
export const list = <Item extends z.ZodType>(item: Item, max = 200) =>
  z.preprocess(
    (value) =>
      value === undefined || value === ""
        ? []
        : Array.isArray(value)
          ? value.filter((each) => each !== "")
          : [value],
    z.array(item).max(max, "tooMany"),
  );

/** Rows of a form (`roles.0.title`): rows with nothing typed in `watched` are left out. */
export const rows = <Item extends z.ZodType>(item: Item, watched: readonly string[], max = 60) =>
  z.preprocess(
    (value) => {
      if (value === undefined || value === "") return [];
      if (!Array.isArray(value)) return value;
      return value.filter((row) =>
        watched.some((name) => clean((row as Record<string, unknown> | null)?.[name])),
      );
    },
    z.array(item).max(max, "tooMany"),
  );

export const id = () => z.uuid("required");

/** What the writer of a form saw when it was drawn, as a StampField sends it. */
export const stamp = () => z.string("required").max(64, "required");

/** An identifier that may be left empty. */
export const optionalId = () => z.preprocess((value) => (value === "" ? undefined : value), id().optional());

/** Whether an address names something by its id: anything else is not found, and is never asked of the database. */
export const isId = (value: string) => id().safeParse(value).success;

/** Dollars as people type them, in cents. Absent or empty becomes null. */
export const optionalDollars = () =>
  z.preprocess((value) => {
    const typed = clean(value);
    if (typed === "" || typed === undefined || typed === null) return null;
    return typeof typed === "string" ? (parseDollars(typed) ?? Number.NaN) : typed;
  }, z.number("dollars").int("dollars").min(0, "dollars").nullable());
