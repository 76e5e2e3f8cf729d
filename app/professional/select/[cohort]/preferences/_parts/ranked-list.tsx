import { Link } from "@/components/ui/link";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { Named } from "@/components/ui/named";
import { movePlace, rankRole } from "@/app/professional/select/[cohort]/preferences/actions";
import { DragList } from "@/app/professional/select/[cohort]/preferences/_parts/drag-list";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { MyRanking, RankedRole } from "@/lib/teams/queries/my-ranking";
import type { RankingDeed } from "@/lib/teams/ranking";

type Props = { cohortId: string; ranking: MyRanking; open: boolean };

/** One's roles in order of liking; each moves by its own buttons, with or without JavaScript, and by dragging. */
export async function RankedList({ cohortId, ranking: { places }, open }: Props) {
  const [t, common] = await Promise.all([getTranslations("selection.rank"), getTranslations("common")]);
  const drawn = places.map((roles, place) => ({
    id: roles[0]?.roleId ?? "",
    content: (
      <>
        {roles.length > 1 && <p className="text-xs text-ink-soft">{t("equally")}</p>}
        {roles.map((role) => (
          <div key={role.roleId} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
            <Words role={role} place={place + 1} />
            {open && (
              <Moves
                cohortId={cohortId}
                role={role}
                above={place}
                deeds={deedsFor(place, places.length, roles.length > 1)}
              />
            )}
          </div>
        ))}
      </>
    ),
  }));
  if (open && places.length > 1) {
    return (
      <DragList
        // a list that changed on the server begins anew
        key={drawn.map(({ id }) => id).join()}
        label={t("listLabel")}
        places={drawn}
        cohortId={cohortId}
        move={movePlace}
        dragLabel={t("drag")}
        notSent={common("notSent")}
      />
    );
  }
  return (
    <ol aria-label={t("listLabel")} className="divide-y divide-line border-y border-line">
      {drawn.map(({ id, content }) => (
        <li key={id} className="grid gap-4 py-5">
          {content}
        </li>
      ))}
    </ol>
  );
}

function deedsFor(place: number, places: number, shared: boolean): RankingDeed[] {
  const deeds: RankingDeed[] = [];
  if (place > 0 || shared) deeds.push("up");
  if (place < places - 1 || shared) deeds.push("down");
  if (place > 0) deeds.push("level");
  return [...deeds, "remove"];
}

async function Words({ role, place }: { role: RankedRole; place: number }) {
  const t = await getTranslations("selection.rank");
  return (
    <div className="flex min-w-0 items-baseline gap-3">
      <span className="font-serif text-lg tabular-nums">{place}</span>
      <div className="grid min-w-0 gap-1">
        <span className="font-semibold">{role.title}</span>
        <Link href={`/projects/${role.slug}`} className="text-sm">
          {role.project}
        </Link>
        {!role.open && <Badge tone="neutral">{t("closedSince")}</Badge>}
      </div>
    </div>
  );
}

async function Moves({
  cohortId,
  role,
  above,
  deeds,
}: {
  cohortId: string;
  role: RankedRole;
  /** The number of the place before this one. */
  above: number;
  deeds: RankingDeed[];
}) {
  const t = await getTranslations("selection.rank");
  return (
    <ActionForm
      action={rankRole}
      hidden={{ cohortId, roleId: role.roleId }}
      className="flex flex-wrap gap-2"
      oneOfSeveral
    >
      {deeds.map((deed) => (
        <SubmitButton key={deed} name="deed" value={deed} tone="secondary" size="small">
          <Named of={t("of", { role: role.title, project: role.project })}>
            {t(`deeds.${deed}`, { above })}
          </Named>
        </SubmitButton>
      ))}
    </ActionForm>
  );
}
