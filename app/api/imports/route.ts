import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { uploadImport } from "@/lib/organizations/import/commands";
import { mostBytes, UploadImport } from "@/lib/organizations/import/import-schema";
import { keepsDirectory } from "@/lib/people/policy";
import { limit } from "@/lib/platform/limit";
import { Refusal } from "@/lib/platform/refusal";
import { uploadedForm } from "@/lib/platform/uploaded-form";

type Problem = { problem: string; field?: string; source?: string } & Record<string, string | number>;

/**
 * A list of organizations comes in. It is larger than what an action takes, so whoever may not send one is turned away before
 * it is read. Answers with the way to the import, or back to the form with what to mend; without scripts as well.
 */
async function receive(request: NextRequest): Promise<Response> {
  const actor = await currentActor("staff");
  if (!actor || !keepsDirectory(actor)) return new Response(null, { status: 404 });
  const form = await uploadedForm(request, mostBytes);
  if (!form) return back({ problem: "fileTooLarge", field: "file" });
  const typed = form.get("source");
  const source = typeof typed === "string" ? typed : "";
  const sent = UploadImport.safeParse(Object.fromEntries(form));
  const [issue] = sent.error?.issues ?? [];
  if (!sent.success)
    return back({ problem: issue?.message ?? "required", field: String(issue?.path[0] ?? "file"), source });
  try {
    await limit(`upload:${actor.personId}`, { points: 30, seconds: 600 });
    const { importId } = await uploadImport(actor, sent.data);
    return seeOther(`/staff/imports/${importId}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return back({ problem: error.code, field: error.field ?? "", source, ...error.values });
  }
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

const back = (problem: Problem) =>
  seeOther(
    `/staff/imports?${new URLSearchParams(Object.entries(problem).map(([name, value]) => [name, String(value)]))}`,
  );

export const POST = guarded(receive);
