"use server";

import { action } from "@/app/action";
import * as claims from "@/lib/organizations/claims";
import { ClaimOrganization } from "@/lib/organizations/schema";

export const claimOrganization = action(
  ClaimOrganization,
  (actor, input) => claims.claimOrganization(actor, input),
  {
    limit: { points: 10, seconds: 3600 },
    then: ({ slug }) => ({ redirect: `/organizations/${encodeURIComponent(slug)}`, said: "claim-sent" }),
  },
);
