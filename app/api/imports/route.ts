import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { uploadImport } from "@/lib/organizations/import/commands";
import { mostBytes, UploadImport } from "@/lib/organizations/import/import-schema";
import { keepsDirectory } from "@/lib/people/policy";
import { limit } from "@/lib/platform/limit";
import { Refusal } from "@/lib/platform/refusal";
import { uploadedForm } from "@/lib/platform/uploaded-form";

/**
 * A list of organizations comes in. It is larger than what an action takes, so whoever may not send one is turned away before
 * it is read. Answers with the way to the import, or back to the form with what to mend; without scripts as well.
 */
async function receive(request: NextRequest): Promise<Response> {
  const actor = await currentActor("staff");
  if (!actor || !keepsDirectory(actor)) return new Response(null, { status: 404 });
  const form = await uploadedForm(request, mostBytes);
  if (!form) return back({ problem: "file.fileTooLarge" });
  const typed = form.get("source");
  const source = typeof typed === "string" ? typed : "";
  const sent = UploadImport.safeParse(Object.fromEntries(form));
  if (!sent.success) {
    const wrong = sent.error.issues.map(({ path, message }) => `${path.join(".")}.${message}`);
    return back({ problem: wrong, source });
  }
  try {
    await limit(`upload:${actor.personId}`, { points: 30, seconds: 600 });
    const { importId } = await uploadImport(actor, sent.data);
    return seeOther(`/staff/imports/${importId}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return back({ problem: `${error.field ?? ""}.${error.code}`, source, ...error.values });
  }
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

/** To the form, with what is wrong as "field.code", what was typed, and what the sentences name. */
const back = (told: Record<string, string | number | string[]>) =>
  seeOther(
    `/staff/imports?${new URLSearchParams(
      Object.entries(told).flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)])),
    )}`,
  );

export const POST = guarded(receive);
