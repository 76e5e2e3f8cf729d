import type { ReactNode } from "react";
import * as actions from "@/app/(public)/projects/[slug]/actions";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { agreedVersion, changeable } from "@/lib/scoping/find-change";
import { reopenScope } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { Stage } from "@/lib/generated/prisma/enums";
import { seenValue, type Seen } from "@/lib/platform/seen";
import { conditions, movesFor, type Facts, type Move, type Mover } from "@/lib/projects/lifecycle";
import { DeclineForm } from "./decline-form";

type Subject = Seen & { slug: string; stage: Stage; movers: readonly Mover[]; facts: Facts };

const goesOn = {
  ACTIVE: { key: "start", action: actions.start },
  HANDOFF: { key: "beginHandoff", action: actions.beginHandoff },
  SUSTAINED: { key: "markSustained", action: actions.markSustained },
  CLOSED: { key: "close", action: actions.close },
} as const;

const ends = {
  WITHDRAWN: { key: "withdraw", action: actions.withdraw },
  STOPPED: { key: "stop", action: actions.stop },
} as const;

/** What the reader may do with this project now: the moves of the table that are theirs, each as a button or the way to its page. */
export async function Acts({ project, extra }: { project: Subject; extra?: ReactNode }) {
  const moves = movesFor(project.stage, project.movers);
  const drawn = (await Promise.all(moves.map((move) => drawMove(move, project)))).filter(Boolean);
  const changes =
    project.movers.length > 0 && changeable.includes(project.stage) && (await agreedVersion(project.id));
  if (drawn.length === 0 && !extra && !changes) return null;
  const t = await getTranslations("projects.acts");
  return (
    <Panel id="acts" title={t("heading")} tone="brand">
      <div className="flex flex-wrap items-start gap-3">
        {extra}
        {changes && (
          <ButtonLink href={`/projects/${project.slug}/scope/change`} tone="secondary">
            {t("changeScope")}
          </ButtonLink>
        )}
        {drawn}
      </div>
    </Panel>
  );
}

async function drawMove(
  { to, from, holds }: Move,
  { id, version, slug, stage, movers, facts }: Subject,
): Promise<ReactNode> {
  const [t, refusals] = await Promise.all([getTranslations("projects.acts"), getTranslations("refusals")]);
  const fields = { projectId: id };
  const way = (
    href: string,
    key: "finishRequest" | "startScoping" | "openScope" | "approveScope" | "publish",
  ) => (
    <ButtonLink key={to} href={href} tone="primary">
      {t(key)}
    </ButtonLink>
  );
  switch (to) {
    case "SUBMITTED":
      return way(`/partner/requests/${id}`, "finishRequest");
    case "SCOPING":
      if (from.includes("SUBMITTED")) return way(`/staff/scoping/${slug}`, "startScoping");
      return (
        <ActionButton
          key={to}
          action={reopenScope}
          fields={fields}
          label={t("reopen")}
          tone="quiet"
          confirm={{ text: t("reopenText"), reason: true }}
        />
      );
    case "SCOPED":
      return movers.includes("staff")
        ? way(`/staff/scoping/${slug}`, "openScope")
        : way(`/projects/${slug}/scope`, "approveScope");
    case "PUBLISHED":
      return stage === "SCOPED" ? way(`/staff/scoping/${slug}`, "publish") : null;
    case "ACTIVE":
    case "HANDOFF":
    case "SUSTAINED":
    case "CLOSED": {
      const { key, action } = goesOn[to];
      const missing = holds.find((condition) => facts[condition] !== true);
      if (missing)
        return (
          <p key={to} className="max-w-measure basis-full text-sm">
            <span className="font-semibold">{t(key)}:</span> {refusals(conditions[missing])}
          </p>
        );
      return (
        <ActionButton
          key={to}
          action={action}
          fields={fields}
          label={t(key)}
          tone="primary"
          confirm={{ text: t(`${key}Text`) }}
        />
      );
    }
    case "DECLINED":
      return <DeclineForm key={to} project={{ id, version }} />;
    case "WITHDRAWN":
    case "STOPPED": {
      const { key, action } = ends[to];
      return (
        <ActionButton
          key={to}
          action={action}
          fields={{ project: seenValue({ id, version }) }}
          label={t(key)}
          tone="danger"
          confirm={{ text: t(`${key}Text`), reason: true }}
        />
      );
    }
    default:
      return null; // a team is complete when its seats are taken: nobody presses that
  }
}
