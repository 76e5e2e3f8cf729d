import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { isId } from "@/lib/platform/fields";
import { requestPage, stepPage, type RequestPage, type StepPage } from "@/lib/intake/queries/request";
import type { IntakeStep } from "@/lib/intake/request-schema";

/** The request of an address for its reader; not found for anyone who may not know of it. */
export const loadRequest = cache(async (id: string, below = ""): Promise<RequestPage> => {
  const actor = await requireActor("partner", `/partner/requests/${id}${below}`);
  const request = isId(id) ? await requestPage(actor, { projectId: id }) : null;
  if (!request) notFound();
  return request;
});

/** One question of it to write on. */
export const loadStep = cache(async (id: string, step: IntakeStep): Promise<StepPage | null> => {
  const actor = await requireActor("partner", `/partner/requests/${id}/${step}`);
  return isId(id) ? stepPage(actor, { projectId: id }, step) : null;
});
