import "server-only";
import { demonstrationAudiences, type DemonstrationAudience } from "@/lib/people/auth/schema";
import { startSession, type StartedSession } from "@/lib/people/auth/sessions";
import { isPublicDemo, offersDemonstration } from "@/lib/platform/config";
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

/** Nobody becomes an administrator by a button that everyone can press. */
const offered = () => ({
  archivedAt: null,
  ...(isPublicDemo() && { staffOf: { none: { role: "ADMINISTRATOR" as const } } }),
});

/** Who can be tried out, by name; nobody outside a demonstration, and nobody from elsewhere unless it is public. */
export async function demonstrationPeople(
  local: boolean,
): Promise<{ audience: DemonstrationAudience; name: string }[]> {
  if (!offersDemonstration(local)) return [];
  const people = await db().person.findMany({
    where: { email: { in: demonstrationAudiences.map(addressOf) }, ...offered() },
    select: { email: true, name: true },
  });
  return demonstrationAudiences.flatMap((audience) => {
    const person = people.find(({ email }) => email === addressOf(audience));
    return person ? [{ audience, name: person.name ?? person.email }] : [];
  });
}

/** Signs in as one of the invented people whom this reader is offered. */
export async function signInAsDemonstration(
  audience: DemonstrationAudience,
  local: boolean,
): Promise<StartedSession> {
  if (!offersDemonstration(local)) throw new Refusal("not-found");
  const person = await db().person.findFirst({
    where: { email: addressOf(audience), ...offered() },
    select: { id: true },
  });
  if (!person) throw new Refusal("not-found");
  return startSession(person.id, "demonstration");
}
