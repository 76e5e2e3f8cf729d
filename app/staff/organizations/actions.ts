"use server";

import { action } from "@/app/action";
import * as claims from "@/lib/organizations/claims";
import * as facts from "@/lib/organizations/facts";
import {
  AddUnlisted,
  ApproveClaim,
  DeclineClaim,
  JoinUnlisted,
  NewOrganization,
  RestoreOrganization,
  SaveEntry,
  SuspendOrganization,
  TakeUpOrganization,
} from "@/lib/organizations/schema";
import * as standing from "@/lib/organizations/standing";
import * as taking from "@/lib/organizations/take-up";
import * as unlisted from "@/lib/organizations/unlisted";
import { recogniseOrganization as recognise } from "@/lib/intake/commands/recognise-organization";

const staff = { as: "staff" };

export const createOrganization = action(
  NewOrganization,
  (actor, input) => facts.createOrganization(actor, input),
  {
    ...staff,
    then: ({ slug }) => ({
      redirect: `/staff/organizations/${encodeURIComponent(slug)}`,
      said: "organization-added",
    }),
  },
);

export const saveEntry = action(SaveEntry, (actor, input) => facts.saveEntry(actor, input), {
  ...staff,
  then: ({ stamp }) => ({ said: "saved", value: { stamp } }),
});

export const approveClaim = action(ApproveClaim, (actor, input) => claims.approveClaim(actor, input), {
  ...staff,
  then: () => ({ redirect: "/staff/organizations/claims", said: "claim-approved" }),
});

export const declineClaim = action(DeclineClaim, (actor, input) => claims.declineClaim(actor, input), {
  ...staff,
  then: () => ({ redirect: "/staff/organizations/claims", said: "claim-declined" }),
});

export const addUnlisted = action(AddUnlisted, (actor, input) => unlisted.addUnlisted(actor, input), {
  ...staff,
  then: () => ({ redirect: "/staff/organizations/claims", said: "unlisted-added" }),
});

export const recogniseOrganization = action(JoinUnlisted, (actor, input) => recognise(actor, input), {
  ...staff,
  then: () => ({ redirect: "/staff/organizations/claims", said: "organization-recognised" }),
});

export const suspendOrganization = action(
  SuspendOrganization,
  (actor, input) => standing.suspendOrganization(actor, input),
  staff,
);

export const takeUpOrganization = action(
  TakeUpOrganization,
  (actor, input) => taking.takeUpOrganization(actor, input),
  staff,
);

export const restoreOrganization = action(
  RestoreOrganization,
  (actor, input) => standing.restoreOrganization(actor, input),
  staff,
);
