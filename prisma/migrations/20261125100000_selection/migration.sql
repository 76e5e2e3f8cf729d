-- A cohort may have a preference round, and a seat may be held for someone until they answer.
ALTER TABLE "Cohort" ADD COLUMN "preferencesOpenAt" TIMESTAMPTZ(6), ADD COLUMN "preferencesCloseAt" TIMESTAMPTZ(6);
ALTER TABLE "Cohort" DROP CONSTRAINT cohort_calendar;
ALTER TABLE "Cohort" ADD CONSTRAINT cohort_calendar CHECK (
  "applicationsOpenAt" < "applicationsCloseAt" AND "applicationsCloseAt" <= "reviewEndsAt"
  AND "reviewEndsAt" <= "claimingOpensAt" AND "claimingOpensAt" < "claimingClosesAt" AND "kickoffOn" < "endsOn"
  AND ("preferencesOpenAt" IS NULL) = ("preferencesCloseAt" IS NULL)
  AND COALESCE("reviewEndsAt" <= "preferencesOpenAt" AND "preferencesOpenAt" < "preferencesCloseAt"
    AND "preferencesCloseAt" <= "claimingOpensAt", true)
  AND COALESCE("midpointOn" BETWEEN "kickoffOn" AND "endsOn", true)
  AND COALESCE("demoDayOn" BETWEEN "kickoffOn" AND "endsOn", true));

-- ---------------------------------------------------------------- held seats
CREATE TYPE "SeatClaimState" AS ENUM ('HELD', 'CONFIRMED');
CREATE TYPE "HoldReason" AS ENUM ('OFFER', 'PROPOSAL');
ALTER TABLE "SeatClaim"
  ADD COLUMN "state" "SeatClaimState" NOT NULL DEFAULT 'CONFIRMED',
  ADD COLUMN "holdReason" "HoldReason",
  ADD COLUMN "heldUntil" TIMESTAMPTZ(6);
ALTER TABLE "SeatClaim" ADD CONSTRAINT seat_claim_hold CHECK (
  ("holdReason" IS NULL) = ("heldUntil" IS NULL) AND ("state" = 'CONFIRMED' OR "heldUntil" IS NOT NULL));
CREATE INDEX seat_claim_holds_by_end ON "SeatClaim" ("heldUntil") WHERE "state" = 'HELD' AND "releasedAt" IS NULL;

-- A hold becomes a membership while it stands, and never the other way round; whoever confirms is checked as one who claims.
CREATE FUNCTION seat_claim_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> NEW."state" AND (OLD."state" = 'CONFIRMED' OR OLD."releasedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'violates check constraint "seat_claim_moves_on"' USING ERRCODE = '23514', CONSTRAINT = 'seat_claim_moves_on';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seat_claim_moves_on BEFORE UPDATE OF "state" ON "SeatClaim" FOR EACH ROW EXECUTE FUNCTION seat_claim_moves_on();
CREATE TRIGGER seat_claim_is_allowed_confirmed BEFORE UPDATE OF "state" ON "SeatClaim" FOR EACH ROW
  WHEN (NEW."state" = 'CONFIRMED') EXECUTE FUNCTION seat_claim_is_allowed();

-- Only members count as seats taken; a held seat is neither taken nor open.
CREATE OR REPLACE FUNCTION project_counts_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE change int := 0; project uuid := COALESCE(NEW."projectId", OLD."projectId");
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."releasedAt" IS NULL AND OLD."state" = 'CONFIRMED' THEN change := change - 1; END IF;
  IF TG_OP <> 'DELETE' AND NEW."releasedAt" IS NULL AND NEW."state" = 'CONFIRMED' THEN change := change + 1; END IF;
  IF change <> 0 THEN
    UPDATE "Project" SET "seatsTaken" = "seatsTaken" + change WHERE "id" = project;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER project_counts_claims ON "SeatClaim";
CREATE TRIGGER project_counts_claims AFTER INSERT OR DELETE OR UPDATE OF "releasedAt", "state" ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION project_counts_claims();

-- ---------------------------------------------------------------- ranked preferences
CREATE TABLE "PreferenceList" (
  "cohortId" UUID NOT NULL,
  "personId" UUID NOT NULL,
  "onlyRanked" BOOLEAN NOT NULL DEFAULT false,
  "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "PreferenceList_pkey" PRIMARY KEY ("cohortId", "personId")
);
CREATE TABLE "RolePreference" (
  "cohortId" UUID NOT NULL,
  "personId" UUID NOT NULL,
  "roleId" UUID NOT NULL,
  "rank" SMALLINT NOT NULL,
  CONSTRAINT "RolePreference_pkey" PRIMARY KEY ("cohortId", "personId", "roleId")
);
CREATE INDEX "PreferenceList_personId_idx" ON "PreferenceList" ("personId");
CREATE INDEX "RolePreference_roleId_rank_idx" ON "RolePreference" ("roleId", "rank");
ALTER TABLE "PreferenceList" ADD CONSTRAINT "PreferenceList_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PreferenceList" ADD CONSTRAINT "PreferenceList_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RolePreference" ADD CONSTRAINT "RolePreference_cohortId_personId_fkey" FOREIGN KEY ("cohortId", "personId") REFERENCES "PreferenceList" ("cohortId", "personId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RolePreference" ADD CONSTRAINT "RolePreference_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RolePreference" ADD CONSTRAINT role_preference_rank CHECK ("rank" BETWEEN 1 AND 100);

CREATE FUNCTION role_preference_of_cohort() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Role" r JOIN "Project" p ON p."id" = r."projectId"
                 WHERE r."id" = NEW."roleId" AND p."cohortId" = NEW."cohortId") THEN
    RAISE EXCEPTION 'violates check constraint "role_preference_of_cohort"' USING ERRCODE = '23514', CONSTRAINT = 'role_preference_of_cohort';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER role_preference_of_cohort BEFORE INSERT OR UPDATE OF "roleId", "cohortId" ON "RolePreference"
  FOR EACH ROW EXECUTE FUNCTION role_preference_of_cohort();
