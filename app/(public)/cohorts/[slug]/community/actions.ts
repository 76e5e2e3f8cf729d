"use server";

import { action } from "@/app/action";
import {
  addSession as add,
  answerHelp as answer,
  askForHelp as ask,
  cancelSession as cancel,
  followHelp as follow,
  hideHelp as hide,
  leaveDirectory as leave,
  markSolved as mark,
  saveDirectoryEntry as save,
} from "@/lib/community/commands";
import {
  AddSession,
  AnswerHelp,
  AskForHelp,
  CancelSession,
  FollowHelp,
  HideHelp,
  LeaveDirectory,
  MarkSolved,
  SaveDirectoryEntry,
} from "@/lib/community/schema";

const home = (slug: string) => `/cohorts/${slug}/community`;
const thread = ({ slug, questionId }: { slug: string; questionId: string }) =>
  `${home(slug)}/help/${questionId}`;

export const saveDirectoryEntry = action(SaveDirectoryEntry, (actor, input) => save(actor, input), {
  then: ({ slug }) => ({ redirect: home(slug), said: "directory-saved" }),
});

export const leaveDirectory = action(LeaveDirectory, (actor, input) => leave(actor, input), {
  then: ({ slug }) => ({ redirect: home(slug), said: "directory-left" }),
});

export const askForHelp = action(AskForHelp, (actor, input) => ask(actor, input), {
  limit: { points: 20, seconds: 3600 },
  then: (where) => ({ redirect: thread(where), said: "help-asked" }),
});

export const answerHelp = action(AnswerHelp, (actor, input) => answer(actor, input), {
  limit: { points: 60, seconds: 3600 },
  then: (where) => ({ redirect: thread(where), said: "help-answered" }),
});

export const markSolved = action(MarkSolved, (actor, input) => mark(actor, input), {
  then: (where, { solved }) => ({
    redirect: thread(where),
    said: solved === "yes" ? "help-solved" : "help-reopened",
  }),
});

export const followHelp = action(FollowHelp, (actor, input) => follow(actor, input), {
  then: (where, input) => ({
    redirect: thread(where),
    said: input.follow === "yes" ? "help-followed" : "help-unfollowed",
  }),
});

export const hideHelp = action(HideHelp, (actor, input) => hide(actor, input), {
  then: (where, { replyId }) => ({
    redirect: replyId ? thread(where) : `${home(where.slug)}/help`,
    said: "help-hidden",
  }),
});

export const addSession = action(AddSession, (actor, input) => add(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `${home(slug)}/sessions`, said: "session-added" }),
});

export const cancelSession = action(CancelSession, (actor, input) => cancel(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `${home(slug)}/sessions`, said: "session-cancelled" }),
});
