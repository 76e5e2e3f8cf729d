"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/projects/commands";
import * as handover from "@/lib/projects/handover";
import { ConfirmHandover, DeclineProject, EndProject, MoveProject, NameOwner } from "@/lib/projects/schema";

const moved = () => ({ said: "project-moved" as const });

export const withdraw = action(EndProject, (actor, input) => commands.withdraw(actor, input), {
  then: moved,
});
export const decline = action(DeclineProject, (actor, input) => commands.decline(actor, input), {
  then: moved,
});
export const start = action(MoveProject, (actor, input) => commands.start(actor, input), { then: moved });
export const beginHandoff = action(MoveProject, (actor, input) => commands.beginHandoff(actor, input), {
  then: moved,
});
export const markSustained = action(MoveProject, (actor, input) => commands.markSustained(actor, input), {
  then: moved,
});
export const close = action(MoveProject, (actor, input) => commands.close(actor, input), { then: moved });
export const stop = action(EndProject, (actor, input) => commands.stop(actor, input), { then: moved });
export const nameOwner = action(NameOwner, (actor, input) => handover.nameOwner(actor, input));
export const confirmHandover = action(ConfirmHandover, (actor, input) =>
  handover.confirmHandover(actor, input),
);
