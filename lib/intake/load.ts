import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { RequestContent } from "@/lib/intake/request-schema";

export const requestSelect = {
  title: true,
  priorityId: true,
  request: {
    select: {
      problem: true,
      whoHasIt: true,
      whatWasTried: true,
      priority: true,
      whyNow: true,
      hopedOutcome: true,
      procurement: true,
      dataRules: true,
      capacity: true,
      funding: true,
      neededBy: true,
      contactName: true,
      contactEmail: true,
      contactPhone: true,
    },
  },
} as const satisfies Prisma.ProjectSelect;

type RequestRow = Prisma.ProjectGetPayload<{ select: typeof requestSelect }>;

export function requestOf({ title, priorityId, request }: RequestRow): RequestContent | null {
  return request && { title, priorityId, ...request };
}
