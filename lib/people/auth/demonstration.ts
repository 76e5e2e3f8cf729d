import "server-only";
import { demonstrationAudiences, type DemonstrationAudience } from "@/lib/people/auth/schema";
import { startSession, type StartedSession } from "@/lib/people/auth/sessions";
import { isDemo } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

const mailbox: Record<DemonstrationAudience, string> = {
  staff: "staff",
  partner: "partner",
  professional: "professional",
  funder: "funder",
  company: "company",
  administrator: "admin",
};
const addressOf = (audience: DemonstrationAudience) => `${mailbox[audience]}@demo.commonwork.example`;

/** Who can be tried out, by name; nobody outside a demonstration. */
export async function demonstrationPeople(): Promise<{ audience: DemonstrationAudience; name: string }[]> {
  if (!isDemo()) return [];
  const people = await db().person.findMany({
    where: { email: { in: demonstrationAudiences.map(addressOf) }, archivedAt: null },
    select: { email: true, name: true },
  });
  return demonstrationAudiences.flatMap((audience) => {
    const person = people.find(({ email }) => email === addressOf(audience));
    return person ? [{ audience, name: person.name ?? person.email }] : [];
  });
}

/** Signs in as one of the invented people; refused outside a demonstration. */
export async function signInAsDemonstration(audience: DemonstrationAudience): Promise<StartedSession> {
  if (!isDemo()) throw new Refusal("not-found");
  const person = await db().person.findFirst({
    where: { email: addressOf(audience), archivedAt: null },
    select: { id: true },
  });
  if (!person) throw new Refusal("not-found");
  return startSession(person.id, "demonstration");
}
