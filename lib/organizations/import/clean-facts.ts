import { cut } from "@/lib/organizations/import/clean-text";
import type { IssueCode } from "@/lib/organizations/import/import-schema";
import { OrganizationKind } from "@/lib/generated/prisma/enums";
import { foldedKey } from "@/lib/platform/fold";

/** What was understood, if anything, and what to tell about it. */
export type Cleaned<Value> = { value?: Value; warning?: IssueCode };

/** A number as a spreadsheet shows one that was too long for its cell: most of the digits are gone. */
const rounded = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Words that say what the digits are; any other word says whose they are. */
const label =
  /\b(?:f?ein|tax|tin|id|irs|federal|no|nr|num|number|núm|número|fiscal id|identificación fiscal)\b/giu;

/** Nine digits, with or without the usual dash; of a filing number with a three-digit suffix, the first nine. */
export function cleanEin(text: string): Cleaned<string> {
  if (!text) return {};
  if (rounded.test(text)) return { warning: "ein-rounded" };
  const digits = text.replaceAll(/\D/g, "");
  if (digits.length >= 9 && /\p{L}/u.test(text.replaceAll(label, ""))) return { warning: "ein-of-another" };
  if (/^(\d)\1*$/.test(digits)) return { warning: "ein-left-out" };
  if (/^(\d{9}|\d{2}-\d{7})$/.test(text)) return { value: digits };
  if (/^\d{12}$/.test(text) || /^\d{2}-\d{7}-\d{3}$/.test(text)) {
    return { value: digits.slice(0, 9), warning: "ein-suffix" };
  }
  return digits.length === 9 ? { value: digits, warning: "ein-cleaned" } : { warning: "ein-left-out" };
}

/** The number an entry has in its list, unless a spreadsheet rounded it. */
export function cleanNumber(text: string): Cleaned<string> {
  if (rounded.test(text) && /[.,+]/.test(text)) return { warning: "number-rounded" };
  return text ? { value: cut(text, 100) } : {};
}

/** Five digits; the four after them are left out without a word. */
export function cleanPostalCode(text: string): Cleaned<string> {
  if (!text) return {};
  const [, five] = /^(\d{5})(?:[- ]?\d{4})?$/.exec(text) ?? [];
  return five ? { value: five } : { warning: "postal-code-left-out" };
}

const K = OrganizationKind;
const knownKinds: Record<string, OrganizationKind> = {
  nonprofit: K.NONPROFIT,
  nonprofitorganization: K.NONPROFIT,
  notforprofit: K.NONPROFIT,
  charity: K.NONPROFIT,
  ngo: K.NONPROFIT,
  "501c3": K.NONPROFIT,
  sinfinesdelucro: K.NONPROFIT,
  organizacionsinfinesdelucro: K.NONPROFIT,
  government: K.PUBLIC_AGENCY,
  governmentagency: K.PUBLIC_AGENCY,
  publicagency: K.PUBLIC_AGENCY,
  agenciapublica: K.PUBLIC_AGENCY,
  gobierno: K.PUBLIC_AGENCY,
  communitygroup: K.COMMUNITY_GROUP,
  grupocomunitario: K.COMMUNITY_GROUP,
  forprofitbusiness: K.COMPANY,
  forprofit: K.COMPANY,
  business: K.COMPANY,
  company: K.COMPANY,
  corporation: K.COMPANY,
  empresa: K.COMPANY,
  funder: K.FUNDER,
  foundation: K.FUNDER,
  fundacion: K.FUNDER,
};
/** Types that fit no kind of ours exactly. */
const nearKinds: [RegExp, OrganizationKind][] = [
  [/socialenterprise|bcorp|empresasocial/, K.COMPANY],
  [/fiscallysponsored|fiscalsponsor|patrociniofiscal/, K.COMMUNITY_GROUP],
  [/^(individual|other|otro|otra|person|persona)$/, K.COMMUNITY_GROUP],
];

/** One of our kinds, by the words other lists use for it. */
export function cleanKind(text: string): Cleaned<OrganizationKind> {
  if (!text) return { warning: "kind-missing" };
  const key = foldedKey(text);
  const exact = knownKinds[key] ?? Object.values(K).find((kind) => foldedKey(kind) === key);
  if (exact) return { value: exact };
  const near = nearKinds.find(([pattern]) => pattern.test(key))?.[1];
  return near ? { value: near, warning: "kind-guessed" } : { warning: "kind-unknown" };
}
