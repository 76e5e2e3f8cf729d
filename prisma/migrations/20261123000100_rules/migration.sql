-- The rules that hold whatever the code does. Each has a name, and lib/platform/constraints.ts
-- turns that name into the sentence a person reads.

-- ---------------------------------------------------------------- one normal form of an address
CREATE UNIQUE INDEX person_email_once ON "Person" (lower("email"));
ALTER TABLE "Person" ADD CONSTRAINT person_email_normal CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%');
ALTER TABLE "Invitation" ADD CONSTRAINT invitation_email_normal CHECK ("email" = lower(btrim("email")));

-- ---------------------------------------------------------------- memberships
CREATE UNIQUE INDEX organization_member_once ON "OrganizationMember" ("organizationId", "personId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX staff_membership_once ON "StaffMembership" ("personId", COALESCE("programmeId", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX funder_access_once ON "FunderAccess" ("personId", "programmeId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX organization_claim_pending_once ON "OrganizationClaim" ("organizationId", "personId") WHERE "state" = 'PENDING';
ALTER TABLE "OrganizationClaim" ADD CONSTRAINT organization_claim_decided CHECK (("state" = 'PENDING') = ("decidedAt" IS NULL));
ALTER TABLE "Invitation" ADD CONSTRAINT invitation_target CHECK (
  ("kind" = 'ORGANIZATION' AND "organizationId" IS NOT NULL AND "role" IN ('OWNER', 'MEMBER'))
  OR ("kind" = 'STAFF' AND "organizationId" IS NULL AND "role" IN ('ADMINISTRATOR', 'MANAGER'))
  OR ("kind" = 'FUNDER' AND "programmeId" IS NOT NULL AND "role" = 'FUNDER'));
ALTER TABLE "Invitation" ADD CONSTRAINT invitation_accepted CHECK (("acceptedAt" IS NULL) = ("acceptedById" IS NULL));

CREATE FUNCTION organization_keeps_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."role" = 'OWNER' AND OLD."endedAt" IS NULL
     AND (TG_OP = 'DELETE' OR NEW."role" <> 'OWNER' OR NEW."endedAt" IS NOT NULL) THEN
    -- Two owners who leave at the same moment wait for each other here.
    PERFORM 1 FROM "Organization" WHERE "id" = OLD."organizationId" FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM "OrganizationMember"
                   WHERE "organizationId" = OLD."organizationId" AND "role" = 'OWNER' AND "endedAt" IS NULL) THEN
      RAISE EXCEPTION 'violates check constraint "organization_keeps_an_owner"'
        USING ERRCODE = '23514', CONSTRAINT = 'organization_keeps_an_owner';
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER organization_keeps_an_owner AFTER UPDATE OR DELETE ON "OrganizationMember"
  FOR EACH ROW EXECUTE FUNCTION organization_keeps_an_owner();

-- ---------------------------------------------------------------- people, roles, scope: sane numbers
ALTER TABLE "ProfileSkill" ADD CONSTRAINT profile_skill_level CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "ApplicationSkill" ADD CONSTRAINT application_skill_level CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "RoleSkill" ADD CONSTRAINT role_skill_level CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "Profile" ADD CONSTRAINT profile_hours CHECK ("hoursPerWeek" BETWEEN 1 AND 60);
ALTER TABLE "Application" ADD CONSTRAINT application_hours CHECK ("hoursPerWeek" IS NULL OR "hoursPerWeek" BETWEEN 1 AND 60);
ALTER TABLE "Role" ADD CONSTRAINT role_seats CHECK ("seats" BETWEEN 1 AND 50);
ALTER TABLE "Role" ADD CONSTRAINT role_hours CHECK ("hoursPerWeek" BETWEEN 1 AND 60);
ALTER TABLE "Risk" ADD CONSTRAINT risk_scale CHECK ("likelihood" BETWEEN 1 AND 5 AND "effect" BETWEEN 1 AND 5);
ALTER TABLE "Scope" ADD CONSTRAINT scope_weeks CHECK ("weeks" IS NULL OR "weeks" BETWEEN 1 AND 104);
ALTER TABLE "Scope" ADD CONSTRAINT scope_running_cost CHECK ("runningCostCents" IS NULL OR "runningCostCents" >= 0);
ALTER TABLE "CohortCapacity" ADD CONSTRAINT cohort_capacity_places CHECK ("places" >= 0);
ALTER TABLE "Organization" ADD CONSTRAINT organization_ein CHECK ("ein" ~ '^[0-9]{9}$');
ALTER TABLE "Project" ADD CONSTRAINT project_dates CHECK ("endsOn" >= "startsOn");
ALTER TABLE "Cohort" ADD CONSTRAINT cohort_calendar CHECK (
  "applicationsOpenAt" < "applicationsCloseAt" AND "applicationsCloseAt" <= "reviewEndsAt"
  AND "reviewEndsAt" <= "claimingOpensAt" AND "claimingOpensAt" < "claimingClosesAt" AND "kickoffOn" < "endsOn"
  AND COALESCE("midpointOn" BETWEEN "kickoffOn" AND "endsOn", true)
  AND COALESCE("demoDayOn" BETWEEN "kickoffOn" AND "endsOn", true));
ALTER TABLE "Rate" ADD CONSTRAINT rate_positive CHECK ("centsPerHour" > 0);
CREATE UNIQUE INDEX rate_once ON "Rate" ("method", COALESCE("discipline", ''), "effectiveFrom");

-- ---------------------------------------------------------------- history is only added to
CREATE FUNCTION history_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'violates check constraint "history_is_insert_only" on %', TG_TABLE_NAME
    USING ERRCODE = '23514', CONSTRAINT = 'history_is_insert_only';
END $$;
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "ProjectMove" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "ApplicationDecision" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "HoursDecision" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "ScopeApproval" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE DELETE ON "ScopeVersion" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER content_is_frozen BEFORE UPDATE OF "projectId", "number", "revision", "content", "proposedById", "proposedAt"
  ON "ScopeVersion" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();

-- A submitted request keeps the partner's own words.
CREATE FUNCTION submitted_request_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'violates check constraint "submitted_request_is_frozen"'
      USING ERRCODE = '23514', CONSTRAINT = 'submitted_request_is_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submitted_request_is_frozen BEFORE UPDATE ON "Request" FOR EACH ROW EXECUTE FUNCTION submitted_request_is_frozen();

-- ---------------------------------------------------------------- seats
CREATE UNIQUE INDEX seat_claim_seat_once ON "SeatClaim" ("seatId") WHERE "releasedAt" IS NULL;
CREATE UNIQUE INDEX seat_claim_person_once ON "SeatClaim" ("cohortId", "personId") WHERE "releasedAt" IS NULL;
ALTER TABLE "SeatClaim" ADD CONSTRAINT seat_claim_dates CHECK ("endsOn" >= "startsOn");
ALTER TABLE "SeatClaim" ADD CONSTRAINT seat_claim_release CHECK ("releasedAt" IS NULL OR "endsOn" IS NOT NULL);

-- Only accepted people, never on a project of an organization they have a conflict with, and the
-- copied keys agree with the seat. The application row is locked, so a withdrawal waits for the claim.
CREATE FUNCTION seat_claim_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE application uuid;
BEGIN
  SELECT "id" INTO application FROM "Application"
    WHERE "cohortId" = NEW."cohortId" AND "personId" = NEW."personId" AND "state" = 'ACCEPTED' FOR SHARE;
  IF application IS NULL THEN
    RAISE EXCEPTION 'violates check constraint "seat_claim_accepted_only"' USING ERRCODE = '23514', CONSTRAINT = 'seat_claim_accepted_only';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "Seat" s WHERE s."id" = NEW."seatId" AND s."projectId" = NEW."projectId" AND s."cohortId" = NEW."cohortId") THEN
    RAISE EXCEPTION 'violates check constraint "seat_claim_same_project"' USING ERRCODE = '23514', CONSTRAINT = 'seat_claim_same_project';
  END IF;
  IF EXISTS (SELECT 1 FROM "ApplicationConflict" c JOIN "Project" p ON p."organizationId" = c."organizationId"
             WHERE c."applicationId" = application AND p."id" = NEW."projectId") THEN
    RAISE EXCEPTION 'violates check constraint "seat_claim_no_conflict"' USING ERRCODE = '23514', CONSTRAINT = 'seat_claim_no_conflict';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seat_claim_is_allowed BEFORE INSERT ON "SeatClaim" FOR EACH ROW EXECUTE FUNCTION seat_claim_is_allowed();

CREATE FUNCTION application_with_a_seat_stays_accepted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'ACCEPTED' AND NEW."state" <> 'ACCEPTED' AND EXISTS (
    SELECT 1 FROM "SeatClaim" WHERE "cohortId" = OLD."cohortId" AND "personId" = OLD."personId" AND "releasedAt" IS NULL) THEN
    RAISE EXCEPTION 'violates check constraint "application_with_a_seat_stays_accepted"'
      USING ERRCODE = '23514', CONSTRAINT = 'application_with_a_seat_stays_accepted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_with_a_seat_stays_accepted BEFORE UPDATE OF "state" ON "Application"
  FOR EACH ROW EXECUTE FUNCTION application_with_a_seat_stays_accepted();

-- Counts beside the project, so that a listing reads one row per project.
CREATE FUNCTION project_counts_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Project" SET "seats" = "seats" + 1 WHERE "id" = NEW."projectId";
  ELSE
    UPDATE "Project" SET "seats" = "seats" - 1 WHERE "id" = OLD."projectId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER project_counts_seats AFTER INSERT OR DELETE ON "Seat" FOR EACH ROW EXECUTE FUNCTION project_counts_seats();

CREATE FUNCTION project_counts_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE change int := 0; project uuid := COALESCE(NEW."projectId", OLD."projectId");
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."releasedAt" IS NULL THEN change := change - 1; END IF;
  IF TG_OP <> 'DELETE' AND NEW."releasedAt" IS NULL THEN change := change + 1; END IF;
  IF change <> 0 THEN
    UPDATE "Project" SET "seatsTaken" = "seatsTaken" + change WHERE "id" = project;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER project_counts_claims AFTER INSERT OR DELETE OR UPDATE OF "releasedAt" ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION project_counts_claims();
ALTER TABLE "Project" ADD CONSTRAINT project_seats_taken CHECK ("seatsTaken" BETWEEN 0 AND "seats");

-- ---------------------------------------------------------------- hours
ALTER TABLE "HoursEntry" ADD CONSTRAINT hours_minutes CHECK ("minutes" BETWEEN 1 AND 1440);
ALTER TABLE "HoursEntry" ADD CONSTRAINT hours_value CHECK (("state" = 'VERIFIED') = ("valueCents" IS NOT NULL AND "rateId" IS NOT NULL));
ALTER TABLE "HoursEntry" ADD CONSTRAINT hours_superseded CHECK ("supersededAt" IS NULL OR "state" = 'VERIFIED');

-- At most 24 hours for one person on one day, over all entries; two writers take turns.
CREATE FUNCTION hours_fit_in_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE total int;
BEGIN
  IF NEW."personId" IS NULL OR NEW."state" = 'REJECTED' THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."personId"::text || NEW."workedOn"::text, 24));
  SELECT COALESCE(sum(h."minutes"), 0) INTO total FROM "HoursEntry" h
    WHERE h."personId" = NEW."personId" AND h."workedOn" = NEW."workedOn" AND h."id" <> NEW."id"
      AND h."state" <> 'REJECTED' AND h."supersededAt" IS NULL AND h."id" IS DISTINCT FROM NEW."correctionOfId"
      AND NOT EXISTS (SELECT 1 FROM "HoursEntry" c WHERE c."correctionOfId" = h."id" AND c."state" <> 'REJECTED');
  IF total + NEW."minutes" > 1440 THEN
    RAISE EXCEPTION 'violates check constraint "hours_fit_in_a_day"' USING ERRCODE = '23514', CONSTRAINT = 'hours_fit_in_a_day';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hours_fit_in_a_day BEFORE INSERT OR UPDATE OF "minutes", "workedOn", "personId" ON "HoursEntry"
  FOR EACH ROW EXECUTE FUNCTION hours_fit_in_a_day();

-- A verified entry is immutable: only its person may be taken away (erasure), and a correction may take its place.
CREATE FUNCTION verified_hours_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'VERIFIED' AND (TG_OP = 'DELETE' OR
     (to_jsonb(NEW) - 'personId' - 'supersededAt') IS DISTINCT FROM (to_jsonb(OLD) - 'personId' - 'supersededAt')
     OR (NEW."personId" IS NOT NULL AND NEW."personId" IS DISTINCT FROM OLD."personId")
     OR (OLD."supersededAt" IS NOT NULL AND NEW."supersededAt" IS DISTINCT FROM OLD."supersededAt")) THEN
    RAISE EXCEPTION 'violates check constraint "verified_hours_are_final"' USING ERRCODE = '23514', CONSTRAINT = 'verified_hours_are_final';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER verified_hours_are_final BEFORE UPDATE OR DELETE ON "HoursEntry" FOR EACH ROW EXECUTE FUNCTION verified_hours_are_final();

CREATE FUNCTION correction_takes_its_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" = 'VERIFIED' AND NEW."correctionOfId" IS NOT NULL AND (TG_OP = 'INSERT' OR OLD."state" <> 'VERIFIED') THEN
    UPDATE "HoursEntry" SET "supersededAt" = clock_timestamp() WHERE "id" = NEW."correctionOfId" AND "supersededAt" IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER correction_takes_its_place AFTER INSERT OR UPDATE OF "state" ON "HoursEntry"
  FOR EACH ROW EXECUTE FUNCTION correction_takes_its_place();

CREATE FUNCTION nobody_verifies_their_own_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "HoursEntry" WHERE "id" = NEW."entryId" AND "personId" = NEW."decidedById") THEN
    RAISE EXCEPTION 'violates check constraint "nobody_verifies_their_own_hours"'
      USING ERRCODE = '23514', CONSTRAINT = 'nobody_verifies_their_own_hours';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nobody_verifies_their_own_hours BEFORE INSERT ON "HoursDecision" FOR EACH ROW EXECUTE FUNCTION nobody_verifies_their_own_hours();

-- Verified and not superseded: what counts. The sums per project and month follow row by row.
CREATE FUNCTION project_hours_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE was boolean := false; counts boolean := false; sign int;
BEGIN
  IF TG_OP = 'UPDATE' THEN was := OLD."state" = 'VERIFIED' AND OLD."supersededAt" IS NULL; END IF;
  counts := NEW."state" = 'VERIFIED' AND NEW."supersededAt" IS NULL;
  IF was = counts THEN RETURN NULL; END IF;
  sign := CASE WHEN counts THEN 1 ELSE -1 END;
  INSERT INTO "ProjectHours" ("projectId", "month", "cohortId", "entries", "minutes", "valueCents")
  VALUES (NEW."projectId", date_trunc('month', NEW."workedOn")::date, NEW."cohortId", sign, sign * NEW."minutes", sign * NEW."valueCents")
  ON CONFLICT ("projectId", "month") DO UPDATE SET
    "entries" = "ProjectHours"."entries" + EXCLUDED."entries",
    "minutes" = "ProjectHours"."minutes" + EXCLUDED."minutes",
    "valueCents" = "ProjectHours"."valueCents" + EXCLUDED."valueCents";
  RETURN NULL;
END $$;
CREATE TRIGGER project_hours_follow AFTER INSERT OR UPDATE OF "state", "supersededAt" ON "HoursEntry"
  FOR EACH ROW EXECUTE FUNCTION project_hours_follow();
CREATE INDEX hours_to_verify ON "HoursEntry" ("projectId", "workedOn") WHERE "state" IN ('LOGGED', 'QUERIED');

-- ---------------------------------------------------------------- search
CREATE FUNCTION organization_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := setweight(to_tsvector('simple', NEW."name"), 'A') || setweight(to_tsvector('english', NEW."mission"), 'B');
  RETURN NEW;
END $$;
CREATE TRIGGER organization_search BEFORE INSERT OR UPDATE OF "name", "mission" ON "Organization" FOR EACH ROW EXECUTE FUNCTION organization_search();

CREATE FUNCTION project_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := setweight(to_tsvector('english', NEW."title"), 'A') || setweight(to_tsvector('english', NEW."summary"), 'B')
    || setweight(to_tsvector('simple', COALESCE((SELECT "name" FROM "Organization" WHERE "id" = NEW."organizationId"), '')), 'C');
  RETURN NEW;
END $$;
CREATE TRIGGER project_search BEFORE INSERT OR UPDATE OF "title", "summary", "organizationId" ON "Project" FOR EACH ROW EXECUTE FUNCTION project_search();

-- ---------------------------------------------------------------- outbox
CREATE INDEX outbox_waiting ON "OutboxEvent" ("availableAt", "id") WHERE "handledAt" IS NULL;
CREATE FUNCTION outbox_rings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY outbox;
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_rings AFTER INSERT ON "OutboxEvent" FOR EACH STATEMENT EXECUTE FUNCTION outbox_rings();
