"use server";

import { action } from "@/app/action";
import {
  giveDirectory as give,
  OneStaffMembership,
  takeDirectory as take,
} from "@/lib/programmes/directory-keepers";
import { EndAccess, endFunderAccess, endStaffMembership } from "@/lib/programmes/staff";

const ended = { as: "staff", then: () => ({ said: "access-ended" as const }) };

export const endStaff = action(EndAccess, endStaffMembership, ended);
export const giveDirectory = action(OneStaffMembership, give, { as: "staff" });
export const takeDirectory = action(OneStaffMembership, take, { as: "staff" });
export const endFunder = action(EndAccess, endFunderAccess, ended);
