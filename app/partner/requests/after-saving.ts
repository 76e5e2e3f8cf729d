import { placeOf } from "@/lib/scoping/request";
import type { IntakeStep, IntakeVariant } from "@/lib/scoping/request-schema";

type Saved = { step: IntakeStep; go: "next" | "back" | "later" | "check" };

/** Where one goes on after saving an answer, below the request's own address: after the last question comes the check. */
export function afterSaving({ step, go }: Saved, variant: IntakeVariant): string {
  const place = placeOf(step, variant);
  if (go === "later") return "";
  if (go === "back") return place?.before ? `/${place.before}` : "";
  return go === "next" && place?.after ? `/${place.after}` : "/check";
}
