-- Hours know engagements, participations and the day; who a contributor is stands in one row that an erasure removes.

CREATE TYPE "EngagementKind" AS ENUM ('PROJECT', 'EVENT', 'EXCHANGE', 'TRAINING');
CREATE TYPE "ParticipationSide" AS ENUM ('PROFESSIONAL', 'PARTNER', 'HOST', 'ATTENDEE');

CREATE TABLE "Engagement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "EngagementKind" NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "hostId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cohortId" UUID,
    "timeZone" TEXT NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Engagement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT engagement_address CHECK ("address" LIKE '/%'),
    CONSTRAINT engagement_dates CHECK ("endsOn" >= "startsOn")
);
CREATE UNIQUE INDEX "Engagement_address_key" ON "Engagement"("address");
CREATE INDEX "Engagement_hostId_idx" ON "Engagement"("hostId");
CREATE INDEX "Engagement_programmeId_kind_idx" ON "Engagement"("programmeId", "kind");
CREATE INDEX "Engagement_cohortId_idx" ON "Engagement"("cohortId");
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "Contributor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    CONSTRAINT "Contributor_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ContributorPerson" (
    "contributorId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    CONSTRAINT "ContributorPerson_pkey" PRIMARY KEY ("contributorId")
);
CREATE UNIQUE INDEX "ContributorPerson_personId_key" ON "ContributorPerson"("personId");
ALTER TABLE "ContributorPerson" ADD CONSTRAINT "ContributorPerson_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ContributorPerson" ADD CONSTRAINT "ContributorPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Participation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "engagementId" UUID NOT NULL,
    "contributorId" UUID NOT NULL,
    "side" "ParticipationSide" NOT NULL,
    "discipline" TEXT NOT NULL,
    "cohortId" UUID,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT participation_dates CHECK ("endsOn" >= "startsOn")
);
CREATE INDEX "Participation_engagementId_idx" ON "Participation"("engagementId");
CREATE INDEX "Participation_contributorId_idx" ON "Participation"("contributorId");
CREATE INDEX "Participation_cohortId_idx" ON "Participation"("cohortId");
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Project" ADD COLUMN "engagementId" UUID;
ALTER TABLE "SeatClaim" ADD COLUMN "participationId" UUID;
ALTER TABLE "HoursEntry"
  ADD COLUMN "engagementId" UUID,
  ADD COLUMN "contributorId" UUID,
  ADD COLUMN "side" "ParticipationSide" NOT NULL DEFAULT 'PROFESSIONAL';

-- ---------------------------------------------------------------- what was there
-- Rows are told where they belong and nothing else about them changes, so their rules sleep meanwhile.
ALTER TABLE "Project" DISABLE TRIGGER USER;
ALTER TABLE "SeatClaim" DISABLE TRIGGER USER;
ALTER TABLE "HoursEntry" DISABLE TRIGGER USER;

UPDATE "Project" p SET "engagementId" = gen_random_uuid()
  WHERE "cohortId" IS NOT NULL OR EXISTS (SELECT 1 FROM "SeatClaim" c WHERE c."projectId" = p."id")
    OR EXISTS (SELECT 1 FROM "HoursEntry" h WHERE h."projectId" = p."id");
INSERT INTO "Engagement" ("id", "kind", "title", "address", "hostId", "programmeId", "cohortId", "timeZone", "startsOn", "endsOn", "createdAt")
  SELECT p."engagementId", 'PROJECT', p."title", '/projects/' || p."slug", p."organizationId", p."programmeId", p."cohortId",
    g."timeZone", p."startsOn", p."endsOn", COALESCE(p."publishedAt", p."createdAt")
  FROM "Project" p JOIN "Programme" g ON g."id" = p."programmeId" WHERE p."engagementId" IS NOT NULL;

CREATE TEMP TABLE contributing ON COMMIT DROP AS
  SELECT "personId", gen_random_uuid() AS "contributorId" FROM (
    SELECT "personId" FROM "SeatClaim" WHERE "state" = 'CONFIRMED'
    UNION SELECT "personId" FROM "HoursEntry" WHERE "personId" IS NOT NULL) who;
INSERT INTO "Contributor" ("id") SELECT "contributorId" FROM contributing;
INSERT INTO "ContributorPerson" ("contributorId", "personId")
  SELECT "contributorId", "personId" FROM contributing
  WHERE NOT EXISTS (SELECT 1 FROM "Erasure" e WHERE e."personId" = contributing."personId");

UPDATE "SeatClaim" SET "participationId" = gen_random_uuid() WHERE "state" = 'CONFIRMED';
INSERT INTO "Participation" ("id", "engagementId", "contributorId", "side", "discipline", "cohortId", "startsOn", "endsOn", "createdAt")
  SELECT c."participationId", p."engagementId", w."contributorId", 'PROFESSIONAL', r."discipline", c."cohortId", c."startsOn", c."endsOn", c."claimedAt"
  FROM "SeatClaim" c JOIN "Project" p ON p."id" = c."projectId" JOIN contributing w ON w."personId" = c."personId"
    JOIN "Seat" s ON s."id" = c."seatId" JOIN "Role" r ON r."id" = s."roleId" WHERE c."participationId" IS NOT NULL;

-- Entries whose person was taken away before contributors were kept: one contributor for each project's.
CREATE TEMP TABLE unknown ON COMMIT DROP AS
  SELECT DISTINCT ON ("projectId") "projectId", gen_random_uuid() AS "contributorId" FROM "HoursEntry" WHERE "personId" IS NULL;
INSERT INTO "Contributor" ("id") SELECT "contributorId" FROM unknown;
UPDATE "HoursEntry" h SET "engagementId" = p."engagementId",
    "contributorId" = COALESCE((SELECT w."contributorId" FROM contributing w WHERE w."personId" = h."personId"),
      (SELECT u."contributorId" FROM unknown u WHERE u."projectId" = h."projectId"))
  FROM "Project" p WHERE p."id" = h."projectId";

ALTER TABLE "Project" ENABLE TRIGGER USER;
ALTER TABLE "SeatClaim" ENABLE TRIGGER USER;
ALTER TABLE "HoursEntry" ENABLE TRIGGER USER;

-- ---------------------------------------------------------------- a project's engagement
CREATE UNIQUE INDEX "Project_engagementId_key" ON "Project"("engagementId");
ALTER TABLE "Project" ADD CONSTRAINT "Project_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Project" ADD CONSTRAINT project_in_cohort_is_engagement CHECK ("cohortId" IS NULL OR "engagementId" IS NOT NULL);

-- Writes "Engagement". A project that comes into a cohort is one from then on; its zone is fixed by then.
CREATE FUNCTION engagement_of_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."engagementId" IS NULL AND NEW."cohortId" IS NOT NULL THEN
    INSERT INTO "Engagement" ("kind", "title", "address", "hostId", "programmeId", "cohortId", "timeZone", "startsOn", "endsOn")
      SELECT 'PROJECT', NEW."title", '/projects/' || NEW."slug", NEW."organizationId", NEW."programmeId", NEW."cohortId",
        g."timeZone", NEW."startsOn", NEW."endsOn"
      FROM "Programme" g WHERE g."id" = NEW."programmeId" RETURNING "id" INTO NEW."engagementId";
  ELSIF NEW."engagementId" IS NOT NULL AND TG_OP = 'UPDATE' THEN
    UPDATE "Engagement" SET "title" = NEW."title", "address" = '/projects/' || NEW."slug", "hostId" = NEW."organizationId",
        "programmeId" = NEW."programmeId", "cohortId" = NEW."cohortId", "startsOn" = NEW."startsOn", "endsOn" = NEW."endsOn"
      WHERE "id" = NEW."engagementId" AND ("title", "address", "hostId", "programmeId", "cohortId", "startsOn", "endsOn")
        IS DISTINCT FROM (NEW."title", '/projects/' || NEW."slug", NEW."organizationId", NEW."programmeId", NEW."cohortId", NEW."startsOn", NEW."endsOn");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER engagement_of_project BEFORE INSERT OR UPDATE OF "title", "slug", "organizationId", "programmeId", "cohortId", "startsOn", "endsOn"
  ON "Project" FOR EACH ROW EXECUTE FUNCTION engagement_of_project();

-- ---------------------------------------------------------------- a member's participation
CREATE UNIQUE INDEX "SeatClaim_participationId_key" ON "SeatClaim"("participationId");
ALTER TABLE "SeatClaim" ADD CONSTRAINT "SeatClaim_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "SeatClaim" ADD CONSTRAINT seat_claim_participates CHECK (("state" = 'CONFIRMED') = ("participationId" IS NOT NULL));

-- The contributor that a person is; made when they first take part. Of two at once, the second takes the first's.
CREATE FUNCTION contributor_of(person uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE known uuid; made uuid;
BEGIN
  LOOP
    SELECT "contributorId" INTO known FROM "ContributorPerson" WHERE "personId" = person;
    IF known IS NOT NULL THEN RETURN known; END IF;
    INSERT INTO "Contributor" DEFAULT VALUES RETURNING "id" INTO made;
    INSERT INTO "ContributorPerson" ("contributorId", "personId") VALUES (made, person) ON CONFLICT ("personId") DO NOTHING;
    IF FOUND THEN RETURN made; END IF;
    DELETE FROM "Contributor" WHERE "id" = made;
  END LOOP;
END $$;

-- Writes "Participation", with the dates of the claim.
CREATE FUNCTION participation_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" <> 'CONFIRMED' THEN RETURN NEW; END IF;
  IF NEW."participationId" IS NULL THEN
    INSERT INTO "Participation" ("engagementId", "contributorId", "side", "discipline", "cohortId", "startsOn", "endsOn", "createdAt")
      SELECT p."engagementId", contributor_of(NEW."personId"), 'PROFESSIONAL', r."discipline", NEW."cohortId", NEW."startsOn", NEW."endsOn", NEW."claimedAt"
      FROM "Project" p, "Seat" s JOIN "Role" r ON r."id" = s."roleId"
      WHERE p."id" = NEW."projectId" AND s."id" = NEW."seatId" RETURNING "id" INTO NEW."participationId";
  ELSE
    UPDATE "Participation" SET "startsOn" = NEW."startsOn", "endsOn" = NEW."endsOn"
      WHERE "id" = NEW."participationId" AND ("startsOn", "endsOn") IS DISTINCT FROM (NEW."startsOn", NEW."endsOn");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER participation_of_claim BEFORE INSERT OR UPDATE OF "state", "startsOn", "endsOn" ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION participation_of_claim();

-- Writes "Participation": a role that becomes another kind of work is that for those who are on it now.
CREATE FUNCTION participation_of_role() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Participation" t SET "discipline" = NEW."discipline" FROM "SeatClaim" c JOIN "Seat" s ON s."id" = c."seatId"
    WHERE t."id" = c."participationId" AND s."roleId" = NEW."id" AND c."releasedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER participation_of_role AFTER UPDATE OF "discipline" ON "Role" FOR EACH ROW
  WHEN (OLD."discipline" <> NEW."discipline") EXECUTE FUNCTION participation_of_role();

-- ---------------------------------------------------------------- hours
CREATE TABLE "HoursTotal" (
    "id" BIGSERIAL NOT NULL,
    "engagementId" UUID NOT NULL,
    "cohortId" UUID,
    "month" DATE NOT NULL,
    "discipline" TEXT NOT NULL,
    "side" "ParticipationSide" NOT NULL,
    "entries" INTEGER NOT NULL,
    "minutes" BIGINT NOT NULL,
    "valueCents" BIGINT NOT NULL,
    CONSTRAINT "HoursTotal_pkey" PRIMARY KEY ("id")
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX hours_total_key ON "HoursTotal"("engagementId", "cohortId", "month", "discipline", "side") NULLS NOT DISTINCT;
CREATE INDEX "HoursTotal_cohortId_month_idx" ON "HoursTotal"("cohortId", "month");
ALTER TABLE "HoursTotal" ADD CONSTRAINT "HoursTotal_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "HoursTotal" ("engagementId", "cohortId", "month", "discipline", "side", "entries", "minutes", "valueCents")
  SELECT "engagementId", "cohortId", date_trunc('month', "workedOn")::date, "discipline", "side", count(*), sum("minutes"), sum("valueCents")
  FROM "HoursEntry" WHERE "state" = 'VERIFIED' AND "supersededAt" IS NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5;

-- The new sums are the old ones, project by project and month by month, or nothing of this happens.
DO $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT p."engagementId", o."month", sum(o."entries") AS e, sum(o."minutes") AS m, sum(o."valueCents") AS v
      FROM "ProjectHours" o JOIN "Project" p ON p."id" = o."projectId" WHERE o."entries" > 0 GROUP BY 1, 2
    ) was FULL JOIN (
      SELECT "engagementId", "month", sum("entries") AS e, sum("minutes") AS m, sum("valueCents") AS v FROM "HoursTotal" GROUP BY 1, 2
    ) is_now USING ("engagementId", "month")
    WHERE (was.e, was.m, was.v) IS DISTINCT FROM (is_now.e, is_now.m, is_now.v)
  ) THEN RAISE EXCEPTION 'The sums of verified hours differ from those kept before'; END IF;
END $$;

DROP TRIGGER project_hours_follow ON "HoursEntry";
DROP FUNCTION project_hours_follow();
DROP TABLE "ProjectHours";
DROP TRIGGER hours_fit_in_a_day ON "HoursEntry";
DROP FUNCTION minutes_of_day(uuid, date);
DROP INDEX hours_to_verify;
DROP INDEX hours_logged;
ALTER TABLE "HoursEntry"
  DROP COLUMN "personId",
  DROP COLUMN "projectId",
  ALTER COLUMN "engagementId" SET NOT NULL,
  ALTER COLUMN "contributorId" SET NOT NULL,
  ALTER COLUMN "cohortId" DROP NOT NULL;
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HoursEntry" DROP CONSTRAINT "HoursEntry_cohortId_fkey";
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "HoursEntry_contributorId_workedOn_idx" ON "HoursEntry"("contributorId", "workedOn");
CREATE INDEX "HoursEntry_engagementId_state_workedOn_idx" ON "HoursEntry"("engagementId", "state", "workedOn");
-- what waits to be verified, in the order it is shown in, and by how long
CREATE INDEX hours_to_verify ON "HoursEntry" ("engagementId", "workedOn") INCLUDE ("contributorId", "minutes") WHERE "state" IN ('LOGGED', 'QUERIED');
CREATE INDEX hours_logged ON "HoursEntry" ("engagementId", "createdAt") WHERE "state" = 'LOGGED';

CREATE OR REPLACE FUNCTION correction_of_what_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "HoursEntry" o WHERE o."id" = NEW."correctionOfId" AND o."state" = 'VERIFIED' AND o."supersededAt" IS NULL
    AND o."engagementId" = NEW."engagementId" AND o."contributorId" = NEW."contributorId" AND o."side" = NEW."side" FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'violates check constraint "correction_of_what_counts"' USING ERRCODE = '23514', CONSTRAINT = 'correction_of_what_counts';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION nobody_verifies_their_own_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "HoursEntry" h JOIN "ContributorPerson" w ON w."contributorId" = h."contributorId"
    WHERE h."id" = NEW."entryId" AND w."personId" = NEW."decidedById") THEN
    RAISE EXCEPTION 'violates check constraint "nobody_verifies_their_own_hours"'
      USING ERRCODE = '23514', CONSTRAINT = 'nobody_verifies_their_own_hours';
  END IF;
  RETURN NEW;
END $$;

-- A verified entry is immutable: a correction may take its place, and its verification may be taken back by a decision
-- that says why, while nothing newer stands on it. An erasure takes words away (that trigger asks erasing()).
CREATE OR REPLACE FUNCTION verified_hours_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kept boolean;
BEGIN
  IF OLD."state" <> 'VERIFIED' THEN RETURN COALESCE(NEW, OLD); END IF;
  IF TG_OP = 'UPDATE' AND NEW."state" = 'LOGGED' THEN
    kept := NEW."supersededAt" IS NULL AND (OLD."supersededAt" IS NULL OR OLD."minutes" = 0)
      AND (to_jsonb(NEW) - '{state,valueCents,rateId,supersededAt,version}'::text[])
        = (to_jsonb(OLD) - '{state,valueCents,rateId,supersededAt,version}'::text[])
      AND NOT EXISTS (SELECT 1 FROM "HoursEntry" c WHERE c."correctionOfId" = OLD."id" AND c."state" NOT IN ('REJECTED', 'WITHDRAWN'))
      AND COALESCE((SELECT d."outcome" = 'LOGGED' AND d."reason" <> '' FROM "HoursDecision" d
        WHERE d."entryId" = OLD."id" ORDER BY d."at" DESC LIMIT 1), false);
  ELSIF TG_OP = 'UPDATE' THEN
    kept := (to_jsonb(NEW) - 'supersededAt') = (to_jsonb(OLD) - 'supersededAt')
      AND (OLD."supersededAt" IS NULL OR NEW."supersededAt" = OLD."supersededAt"
        OR (NEW."supersededAt" IS NULL AND OLD."minutes" > 0 AND NOT EXISTS (
          SELECT 1 FROM "HoursEntry" c WHERE c."correctionOfId" = OLD."id" AND c."state" = 'VERIFIED')));
  END IF;
  IF kept IS NOT TRUE THEN
    RAISE EXCEPTION 'violates check constraint "verified_hours_are_final"' USING ERRCODE = '23514', CONSTRAINT = 'verified_hours_are_final';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

-- What a contributor's day holds, over all engagements: everything that isn't turned down, withdrawn or replaced. While a
-- correction waits on the day of what it corrects, the larger of the two counts.
CREATE FUNCTION minutes_of_day(contributor uuid, day date) RETURNS bigint LANGUAGE sql STABLE AS $$
  WITH live AS (
    SELECT h."id", h."correctionOfId", h."minutes" FROM "HoursEntry" h
    WHERE h."contributorId" = contributor AND h."workedOn" = day AND h."supersededAt" IS NULL AND h."state" NOT IN ('REJECTED', 'WITHDRAWN')
  )
  SELECT COALESCE((SELECT sum("minutes") FROM live), 0)
    - COALESCE((SELECT sum(LEAST(c."minutes", o."minutes")) FROM live c JOIN live o ON o."id" = c."correctionOfId"), 0)
$$;
CREATE OR REPLACE FUNCTION hours_fit_in_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."supersededAt" IS NOT NULL OR NEW."state" IN ('REJECTED', 'WITHDRAWN') THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND OLD."contributorId" = NEW."contributorId" AND OLD."workedOn" = NEW."workedOn" AND NEW."minutes" <= OLD."minutes"
    AND OLD."supersededAt" IS NULL AND OLD."state" NOT IN ('REJECTED', 'WITHDRAWN')
    AND OLD."correctionOfId" IS NOT DISTINCT FROM NEW."correctionOfId" THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."contributorId"::text || NEW."workedOn"::text, 24));
  IF minutes_of_day(NEW."contributorId", NEW."workedOn") > 1440 THEN
    RAISE EXCEPTION 'violates check constraint "hours_fit_in_a_day"' USING ERRCODE = '23514', CONSTRAINT = 'hours_fit_in_a_day';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER hours_fit_in_a_day AFTER INSERT OR UPDATE OF "minutes", "workedOn", "contributorId", "state", "supersededAt", "correctionOfId"
  ON "HoursEntry" FOR EACH ROW EXECUTE FUNCTION hours_fit_in_a_day();

-- ---------------------------------------------------------------- sums
-- Write "HoursTotal", a statement at a time and in the order of its key: row by row, two who verify at once lock each
-- other out. Verified entries can't be deleted.
CREATE FUNCTION hours_totals_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "HoursTotal" AS t ("engagementId", "cohortId", "month", "discipline", "side", "entries", "minutes", "valueCents")
    SELECT "engagementId", "cohortId", date_trunc('month', "workedOn")::date, "discipline", "side", count(*), sum("minutes"), sum("valueCents")
    FROM is_now WHERE "state" = 'VERIFIED' AND "supersededAt" IS NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("engagementId", "cohortId", "month", "discipline", "side") DO UPDATE SET
    "entries" = t."entries" + EXCLUDED."entries", "minutes" = t."minutes" + EXCLUDED."minutes", "valueCents" = t."valueCents" + EXCLUDED."valueCents";
  RETURN NULL;
END $$;
CREATE TRIGGER hours_totals_begin AFTER INSERT ON "HoursEntry" REFERENCING NEW TABLE AS is_now
  FOR EACH STATEMENT EXECUTE FUNCTION hours_totals_begin();

CREATE FUNCTION hours_totals_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "HoursTotal" AS t ("engagementId", "cohortId", "month", "discipline", "side", "entries", "minutes", "valueCents")
    SELECT "engagementId", "cohortId", date_trunc('month', "workedOn")::date, "discipline", "side", sum(n), sum(n * "minutes"), sum(n * "valueCents")
    FROM (SELECT 1 AS n, * FROM is_now UNION ALL SELECT -1, * FROM was) h WHERE "state" = 'VERIFIED' AND "supersededAt" IS NULL
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 OR sum(n * "minutes") <> 0 OR sum(n * "valueCents") <> 0 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("engagementId", "cohortId", "month", "discipline", "side") DO UPDATE SET
    "entries" = t."entries" + EXCLUDED."entries", "minutes" = t."minutes" + EXCLUDED."minutes", "valueCents" = t."valueCents" + EXCLUDED."valueCents";
  RETURN NULL;
END $$;
CREATE TRIGGER hours_totals_follow AFTER UPDATE ON "HoursEntry" REFERENCING NEW TABLE AS is_now OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION hours_totals_follow();

-- ---------------------------------------------------------------- erasure
-- Hours, participations and head counts stay; whose they were is gone. Each room takes away its own from now on.
CREATE FUNCTION contributor_is_nobody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "HoursReply" r SET words = '' FROM "HoursEntry" h JOIN "ContributorPerson" w ON w."contributorId" = h."contributorId"
    WHERE h.id = r."entryId" AND w."personId" = NEW."personId";
  UPDATE "HoursEntry" h SET note = '' FROM "ContributorPerson" w
    WHERE w."contributorId" = h."contributorId" AND w."personId" = NEW."personId" AND h.note <> '';
  DELETE FROM "ContributorPerson" WHERE "personId" = NEW."personId";
  RETURN NULL;
END $$;
CREATE TRIGGER contributor_is_nobody AFTER INSERT ON "Erasure" FOR EACH ROW EXECUTE FUNCTION contributor_is_nobody();

DO $$
DECLARE definition text := pg_get_functiondef('erase_person(uuid)'::regprocedure);
  before text := definition;
BEGIN
  definition := regexp_replace(definition, '  UPDATE "HoursEntry" SET note = .*?;\n  UPDATE "HoursReply" r SET words = .*?;\n', '');
  IF definition = before OR definition LIKE '%"HoursEntry"%' THEN RAISE EXCEPTION 'erase_person is not as it was left'; END IF;
  EXECUTE definition;
END $$;
