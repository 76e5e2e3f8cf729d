import { z } from "zod";
import {
  partFields,
  type RequestContent,
  type RequestField,
  type RequestPart,
} from "@/lib/scoping/request-schema";

export type MissingAnswer = { part: RequestPart; field: RequestField };

const address = z.email();

/** The answers a request can't be sent without, in the order of the parts. A phone number may be left out. */
export function missingAnswers(request: RequestContent): MissingAnswer[] {
  const missing: MissingAnswer[] = [];
  for (const [part, fields] of Object.entries(partFields) as [RequestPart, readonly RequestField[]][]) {
    for (const field of fields) {
      if (!isAnswered(request, field)) missing.push({ part, field });
    }
  }
  return missing;
}

function isAnswered(request: RequestContent, field: RequestField): boolean {
  if (field === "contactPhone" || field === "priorityId") return true;
  if (field === "priority") return request.priorityId !== null || request.priority.trim() !== "";
  if (field === "contactEmail") return address.safeParse(request.contactEmail.trim()).success;
  return request[field]?.trim() !== "";
}

/** One part of a request, always in the same order of fields. */
export function partOf(request: RequestContent, part: RequestPart): Partial<RequestContent> {
  return Object.fromEntries(partFields[part].map((field) => [field, request[field]]));
}
