"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/actor";
import { firstPage, type Area } from "@/app/areas";
import { rolesOf, type ActingAs } from "@/lib/people/actor";
import type { ActionState } from "@/lib/platform/action-state";
import { actingCookie } from "@/lib/platform/session-cookie";

// The role one acts in is kept by the browser and checked at each read and write: no door, no record.

/** Acts in another of one's roles from here on, and goes to its first page. */
export async function switchRole(_previous: ActionState, form: FormData): Promise<ActionState> {
  const role = form.get("role") as Area;
  const actor = await currentActor(role as ActingAs);
  if (!actor || !(role in firstPage)) redirect("/sign-in");
  if (rolesOf(actor).includes(role)) {
    const { name, options } = actingCookie();
    (await cookies()).set(name, role, options);
  }
  redirect(firstPage[role]);
}
