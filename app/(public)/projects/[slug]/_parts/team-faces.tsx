import { PersonLine } from "@/components/ui/avatar";
import { EmailLink } from "@/components/ui/email-link";
import { Icon, type IconName } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Team } from "@/lib/teams/queries/team";

/** Who is at work: faces for those who may know them, roles and how many for everyone else. */
export async function TeamFaces({ team }: { team: Team }) {
  if (team.roles.length === 0) return null;
  const [record, t] = await Promise.all([getTranslations("projects.record"), getTranslations("teams.page")]);
  return (
    <section id="roles" className="grid gap-4">
      <h2>{record("wanted")}</h2>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {team.roles.flatMap(({ id, title, seats, open }) => {
          const known = seats.flatMap((seat) => (seat.member ? [{ ...seat.member, seat: seat.id }] : []));
          const unknown = seats.filter(({ taken, member }) => taken && !member).length;
          return [
            ...known.map(({ seat, name, email }) => (
              <li key={seat} className="grid min-w-0 content-start gap-1">
                <PersonLine name={name ?? t("unnamed")} note={title} />
                {email && (
                  <span className="ps-13 text-xs">
                    <EmailLink address={email} />
                  </span>
                )}
              </li>
            )),
            unknown > 0 && (
              <Faceless
                key={`${id} taken`}
                icon="person"
                role={title}
                note={t("people", { count: unknown })}
              />
            ),
            open > 0 && (
              <Faceless key={`${id} open`} icon="seat" role={title} note={t("openSeats", { count: open })} />
            ),
          ];
        })}
      </ul>
    </section>
  );
}

function Faceless({ icon, role, note }: { icon: IconName; role: string; note: string }) {
  return (
    <li className="flex min-w-0 items-center gap-3">
      <span
        className={`inline-flex size-10 shrink-0 items-center justify-center rounded-full border border-line-strong text-ink-soft ${icon === "seat" ? "border-dashed" : "bg-sunken"}`}
      >
        <Icon name={icon} className="size-5" />
      </span>
      <span className="grid min-w-0 leading-snug">
        <span className="font-semibold">{role}</span>
        <span className="text-xs text-ink-soft">{note}</span>
      </span>
    </li>
  );
}
