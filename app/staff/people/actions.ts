"use server";

import { action } from "@/app/action";
import { EndAccess, endFunderAccess, endStaffMembership } from "@/lib/people/staff";

const ended = { as: "staff", then: () => ({ said: "access-ended" as const }) };

export const endStaff = action(EndAccess, endStaffMembership, ended);
export const endFunder = action(EndAccess, endFunderAccess, ended);
