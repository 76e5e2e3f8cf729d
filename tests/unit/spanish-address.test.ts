import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Professionals are addressed with "tú", everyone else with "usted". What is sure enough to be held: pronouns, verbs that
// have one reading, and imperatives where a sentence begins. "Su" and "puede" are of others as well, and prove nothing.

const familiarWords =
  "tú tu tus ti te contigo tuyo tuya tuyos tuyas eres estás has tienes puedes quieres sabes necesitas debes haces vas ves das " +
  "prefieres trabajas recibes eliges dijiste escribiste hiciste ofreciste podrás tendrás recibirás verás " +
  "esperarte unirte verte darte escribirte ayudarte mostrarte avisarte proponerte";
const familiarOrders =
  "Elige Añade Agrega Ordena Revisa Registra Presenta Haz Ponte Dinos Cuéntanos Escríbenos Suscríbete";
const politeWords = "usted ustedes";
const politeOrders =
  "Abra Acepte Acorte Añada Arrastre Busque Cambie Complete Cree Deje Describa Diga Elija Empiece Escriba Espere Explique Haga " +
  "Indique Invite Lea Marque Mire Pida Publique Quite Responda Revise Suba Use Vuelva";

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list.replaceAll(" ", "|")})(?!\\p{L})`, "iu");
/** Capital letters begin a sentence here. */
const orders = (list: string) => new RegExp(`(?<!\\p{L})(?:${list.replaceAll(" ", "|")})(?!\\p{L})`, "u");

const keys = (under: string, names: string) => names.split(" ").map((name) => `${under}.${name}`);
const needs =
  "answer-held-seat answer-hours choose-seat finish-application log-hours rank-roles write-profile";

/** Where only professionals read, or whoever might become one: the first words of a key, or all of it. */
const professionals = [
  ...["apply", "community", "fair", "hours"],
  ...["account.profile", "announce.phases", "attention.professional"],
  ...keys("cohorts", "call mail mine record standing"),
  ...keys("selection", "held rank wait"),
  ...keys("teams", "board mail page.you promised stepDown"),
  ...["need", "why", "group", "line"].flatMap((list) => keys(`attention.${list}`, needs)),
  ...keys(
    "refusals",
    "answer-held-seat-first applications-closed day-is-full entry-changed-meanwhile future-date " +
      "hold-over hours-short no-seat-to-swap not-on-this-team one-seat-per-cohort outside-membership role-closed " +
      "role-not-in-cohort seat-given-back skill-unlisted skills-missing step-down-instead unmet-language unmet-place " +
      "unmet-time-kind unmet-times",
  ),
  ...keys(
    "said",
    "application-changed application-submitted application-taken-up application-withdrawn directory-left directory-saved " +
      "feed-made help-answered help-asked help-followed help-unfollowed hours-answered hours-cancelled hours-corrected " +
      "interest-marked profile-saved publicly-asked seat-claimed seat-swapped stepped-down waiting-for-seat",
  ),
];
/** Within those, what partners and staff read. */
const others = ["fair.mail.askedText", "fair.yourAnswer", "hours.waiting"];

const within = (places: readonly string[], key: string) =>
  places.some((place) => key === place || key.startsWith(`${place}.`));
const isForProfessionals = (key: string) => within(professionals, key) && !within(others, key);

const familiar = [words(familiarWords), orders(familiarOrders)];
const polite = [words(politeWords), orders(politeOrders)];
const speaks = (address: readonly RegExp[], text: string) => address.some((form) => form.test(text));

const folder = "messages/es";
const messages = readdirSync(folder).flatMap((file) =>
  sentences(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), file.replace(".json", "")),
);

function sentences(branch: unknown, key: string): { key: string; text: string }[] {
  if (typeof branch === "string") return [{ key, text: withoutArguments(branch) }];
  return Object.entries(branch as object).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`));
}

/** "{has}" and the head of "{count, plural, one {…}}" are ours, not the reader's. */
function withoutArguments(text: string): string {
  return text.replaceAll(/\{\w+\}/g, "").replaceAll(/\{\w+, \w+,/g, "{");
}

const wrong = (address: readonly RegExp[], asked: boolean) =>
  messages.filter(({ key, text }) => isForProfessionals(key) === asked && speaks(address, text));

test("professionals are never addressed with usted", () => {
  expect(wrong(polite, true)).toEqual([]);
});

test("partners, staff and visitors are never addressed with tú", () => {
  expect(wrong(familiar, false)).toEqual([]);
});

test("what is listed as the professionals' is there, and much of it does address them", () => {
  const gone = [...professionals, ...others].filter(
    (place) => !messages.some(({ key }) => within([place], key)),
  );
  expect(gone).toEqual([]);
  const addressed = messages.filter(({ key, text }) => isForProfessionals(key) && speaks(familiar, text));
  expect(addressed.length).toBeGreaterThan(150);
});
