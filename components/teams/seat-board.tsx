import { Link } from "@/components/ui/link";
import { ActionButton } from "@/components/forms/action-button";
import { OverHours, type PromisedWeek } from "@/components/teams/over-hours";
import { windowsInWords } from "@/components/people/windows-in-words";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { BoardRole } from "@/lib/teams/board";
import { languageName } from "@/lib/platform/i18n/format";
import type { FormAction } from "@/lib/platform/action-state";

/** What the reader can do here: take a first seat, change the one they have, rank what they would like, or only look. */
export type BoardMode =
  | { kind: "claim"; action: FormAction; week: PromisedWeek }
  | { kind: "swap"; action: FormAction; week: PromisedWeek; mine: { roleId: string; project: string } }
  | { kind: "rank"; action: FormAction; cohortId: string }
  | { kind: "look" };

/** The open seats of a cohort, each with whether one may take it and why not. */
export async function SeatBoard({
  roles,
  mode,
  judged,
  meets,
}: {
  roles: readonly BoardRole[];
  mode: BoardMode;
  /** The reader has an application that seats can be measured against. */
  judged: boolean;
  /** When the teams of the cohort meet. */
  meets: readonly string[];
}) {
  const t = await getTranslations("teams.board");
  return (
    <ul aria-label={t("listLabel")} className="divide-y divide-line border-y border-line">
      {roles.map((role) => (
        <li key={role.roleId} id={`role-${role.roleId}`} className="grid gap-3 py-6">
          <Heading role={role} />
          <Wanted role={role} judged={judged} />
          {judged && !role.mayTake && <WhyNot role={role} meets={meets} />}
          {role.mayTake && isOnOffer(role, mode) && <Take role={role} mode={mode} />}
        </li>
      ))}
    </ul>
  );
}

/** Another seat of one's own role would change nothing. */
function isOnOffer(role: BoardRole, mode: BoardMode): boolean {
  return (
    mode.kind === "claim" ||
    mode.kind === "rank" ||
    (mode.kind === "swap" && mode.mine.roleId !== role.roleId)
  );
}

async function Heading({ role }: { role: BoardRole }) {
  const t = await getTranslations("teams.board");
  const { project, weeks, hoursPerWeek: hours, causes } = role;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="font-serif text-lg leading-snug font-semibold">{role.title}</h3>
        <span className="text-xs text-ink-soft tabular-nums">
          {t("openOf", { open: role.open, seats: role.seats })}
        </span>
      </div>
      <p className="text-sm">
        <Link href={`/projects/${project.slug}`}>{project.title}</Link>{" "}
        <span className="text-ink-soft">{t("with", { partner: project.partner })}</span>
      </p>
      {project.summary && <p className="line-clamp-2 max-w-measure text-sm">{project.summary}</p>}
      <p className="text-xs text-ink-soft">
        {[
          weeks ? t("hoursWeeks", { hours, weeks }) : t("hours", { hours }),
          ...causes.map(({ name }) => name),
        ].join(" · ")}
      </p>
    </div>
  );
}

async function Wanted({ role: { skills }, judged }: { role: BoardRole; judged: boolean }) {
  const t = await getTranslations("teams.board");
  const needed = skills.filter(({ required }) => required);
  const wishes = skills.filter(({ required }) => !required);
  if (skills.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm">
      {needed.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {needed.map(({ slug, name: skill, level, mine }) => (
            <li key={slug} className="flex items-center gap-1.5">
              {judged && (
                <Icon
                  name={mine >= level ? "check" : "close"}
                  className={`size-4 ${mine >= level ? "text-ok" : "text-ink-soft"}`}
                />
              )}
              {judged && mine > 0 ? t("skillMine", { skill, level, mine }) : t("skill", { skill, level })}
            </li>
          ))}
        </ul>
      )}
      {wishes.length > 0 && (
        <p className="text-xs text-ink-soft">
          {t("wishes", {
            skills: wishes.map(({ name: skill, level }) => t("skill", { skill, level })).join("; "),
          })}
        </p>
      )}
    </div>
  );
}

async function WhyNot({ role, meets }: { role: BoardRole; meets: readonly string[] }) {
  const [t, locale, inWords] = await Promise.all([
    getTranslations("teams.board"),
    getLocale(),
    windowsInWords(),
  ]);
  const { language, mode } = role;
  const words = {
    times: inWords(meets),
    language: language && languageName(language, locale),
    mode: mode ?? "",
  };
  const names = new Map(role.skills.map(({ slug, name }) => [slug, name]));
  const reasons = role.shortfalls.map((missing) => {
    const { wanted, offered } = missing;
    if (missing.kind === "hours") {
      return offered > 0 ? t("needsHours", { wanted, offered }) : t("needsHoursNone", { wanted });
    }
    const skill = names.get(missing.skill) ?? missing.skill;
    return offered > 0 ? t("needsSkill", { skill, wanted, offered }) : t("needsSkillNone", { skill, wanted });
  });
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <Badge tone="neutral">{t(role.conflict ? "cannotConflict" : "cannot")}</Badge>
      <span className="text-ink-soft">
        {role.conflict
          ? t("conflict", { partner: role.project.partner })
          : [...reasons, ...role.unmet.map((each) => t(`unmet.${each}`, words))].join(" ")}
      </span>
    </div>
  );
}

async function Take({ role, mode }: { role: BoardRole; mode: BoardMode }) {
  const t = await getTranslations("teams.board");
  if (mode.kind === "look") return null;
  const of = `${role.title}, ${role.project.title}`;
  if (mode.kind === "rank") {
    const fields = { cohortId: mode.cohortId, roleId: role.roleId, deed: "add" };
    const label = (await getTranslations("selection.rank"))("add");
    return (
      <div>
        <ActionButton
          action={mode.action}
          fields={fields}
          size="small"
          tone="secondary"
          label={label}
          of={of}
          quiet
        />
      </div>
    );
  }
  const words = { role: role.title, project: role.project.title, hours: role.hoursPerWeek };
  return (
    <>
      <OverHours hours={role.hoursPerWeek} week={mode.week} />
      <ActionButton
        action={mode.action}
        fields={{ seatId: role.seatId }}
        size="small"
        tone={mode.kind === "claim" ? "primary" : "secondary"}
        label={mode.kind === "claim" ? t("claim") : t("swap")}
        of={of}
        confirm={
          mode.kind === "claim"
            ? { text: t("claimText", words), button: t("claimConfirm") }
            : { text: t("swapText", { ...words, old: mode.mine.project }), button: t("swapConfirm") }
        }
      />
    </>
  );
}
