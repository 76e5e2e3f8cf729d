import { Avatar } from "@/components/ui/avatar";
import { EmailLink } from "@/components/ui/email-link";
import { Link } from "@/components/ui/link";
import type { DirectoryRow } from "@/lib/community/queries";
import { isDiscipline } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Someone of the cohort with a face: what they do, what they wrote, their team, and how to reach them. */
export async function DirectoryPerson({ person }: { person: DirectoryRow }) {
  const [t, names] = await Promise.all([
    getTranslations("community.people"),
    getTranslations("catalogue.disciplines"),
  ]);
  const { name, headline, discipline, about, project, email, contact, hoursPerWeek } = person;
  return (
    <div className="flex gap-4">
      <Avatar name={name} />
      <div className="grid min-w-0 content-start gap-3">
        <div className="grid gap-0.5">
          <h2 className="text-base">{name}</h2>
          <p className="text-sm text-ink-soft">
            {[headline, isDiscipline(discipline) && names(discipline)].filter(Boolean).join(" · ")}
          </p>
        </div>
        {about && <p className="prose text-sm">{about}</p>}
        <ul className="grid gap-1 text-sm">
          {project && (
            <li>
              <Link href={`/projects/${project.slug}/team`}>{project.title}</Link>
            </li>
          )}
          {email && (
            <li>
              <EmailLink address={email} />
            </li>
          )}
          {contact && <li>{contact}</li>}
          {hoursPerWeek !== null && <li className="text-ink-soft">{t("hours", { hours: hoursPerWeek })}</li>}
        </ul>
      </div>
    </div>
  );
}
