"use server";

import { action } from "@/app/action";
import {
  giveDirectory as give,
  OneStaffMembership,
  takeDirectory as take,
} from "@/lib/people/directory-keepers";
import { EndAccess, endFunderAccess, endStaffMembership } from "@/lib/people/staff";

const ended = { as: "staff", then: () => ({ said: "access-ended" as const }) };

export const endStaff = action(EndAccess, endStaffMembership, ended);
export const giveDirectory = action(OneStaffMembership, give, { as: "staff" });
export const takeDirectory = action(OneStaffMembership, take, { as: "staff" });
export const endFunder = action(EndAccess, endFunderAccess, ended);
