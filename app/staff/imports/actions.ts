"use server";

import { action } from "@/app/action";
import * as imports from "@/lib/organizations/import/commands";
import { AnswerImport, CommitImport, MapImport, OneImport } from "@/lib/organizations/import/import-schema";

const toImport = {
  as: "staff",
  then: ({ importId }: { importId: string }) => ({ redirect: `/staff/imports/${importId}` }),
};

export const mapImport = action(MapImport, (actor, input) => imports.mapImport(actor, input), toImport);

export const answerImport = action(
  AnswerImport,
  (actor, input) => imports.answerImport(actor, input),
  toImport,
);

export const commitImport = action(
  CommitImport,
  (actor, input) => imports.commitImport(actor, input),
  toImport,
);

export const continueImport = action(
  OneImport,
  (actor, input) => imports.continueImport(actor, input),
  toImport,
);
