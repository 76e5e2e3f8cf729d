"use server";

import { action } from "@/app/action";
import {
  answerPublicly as answer,
  askPublicly as ask,
  hideQuestion as hide,
  markInterest as mark,
} from "@/lib/teams/fair/commands";
import { AnswerPublicly, AskPublicly, HideQuestion, MarkInterest } from "@/lib/teams/fair/schema";

const page = (slug: string) => `/projects/${slug}/questions`;

export const askPublicly = action(AskPublicly, (actor, input) => ask(actor, input), {
  limit: { points: 20, seconds: 3600 },
  then: ({ slug }) => ({ redirect: page(slug), said: "publicly-asked" }),
});

export const answerPublicly = action(AnswerPublicly, (actor, input) => answer(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug), said: "publicly-answered" }),
});

export const hideQuestion = action(HideQuestion, (actor, input) => hide(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "question-hidden" }),
});

export const markInterest = action(MarkInterest, (actor, input) => mark(actor, input), {
  then: ({ slug, cohort }, { interested, back }) => ({
    redirect: back === "fair" && cohort ? `/cohorts/${cohort}/fair` : page(slug),
    said: interested === "yes" ? "interest-marked" : "interest-dropped",
  }),
});
