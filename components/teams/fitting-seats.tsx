import { SeatBoard } from "@/components/teams/seat-board";
import { Disclosure } from "@/components/ui/disclosure";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Seats of which those that fit the reader come first; the others are folded away, each with what stands against it. */
export async function FittingSeats({ roles, judged, ...board }: Parameters<typeof SeatBoard>[0]) {
  if (!judged) return <SeatBoard roles={roles} judged={judged} {...board} />;
  const t = await getTranslations("teams.board");
  const [fitting, apart] = [roles.filter(({ mayTake }) => mayTake), roles.filter(({ mayTake }) => !mayTake)];
  return (
    <>
      {fitting.length > 0 && <SeatBoard roles={fitting} judged {...board} />}
      {apart.length > 0 && (
        <Disclosure summary={t("apart", { count: apart.length })} open={fitting.length === 0}>
          <SeatBoard roles={apart} judged {...board} />
        </Disclosure>
      )}
    </>
  );
}
