-- AlterTable
ALTER TABLE "HoursEntry" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "HoursDecision" ALTER COLUMN "at" SET DEFAULT clock_timestamp();
DROP INDEX "HoursEntry_correctionOfId_key";
CREATE INDEX "HoursEntry_correctionOfId_idx" ON "HoursEntry"("correctionOfId");
CREATE UNIQUE INDEX hours_correction_once ON "HoursEntry" ("correctionOfId") WHERE "state" NOT IN ('REJECTED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "HoursReply" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "entryId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "HoursReply_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "HoursReply_entryId_at_idx" ON "HoursReply"("entryId", "at");
ALTER TABLE "HoursReply" ADD CONSTRAINT "HoursReply_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "HoursEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "HoursReply" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();

-- ---------------------------------------------------------------- a decision names the version that was seen
CREATE FUNCTION version_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER hours_version_moves BEFORE UPDATE OF "minutes", "workedOn", "activity", "note", "state" ON "HoursEntry"
  FOR EACH ROW WHEN ((OLD."minutes", OLD."workedOn", OLD."activity", OLD."note", OLD."state")
    IS DISTINCT FROM (NEW."minutes", NEW."workedOn", NEW."activity", NEW."note", NEW."state"))
  EXECUTE FUNCTION version_moves();

-- ---------------------------------------------------------------- corrections
-- Only a correction may be of no minutes, and it says why.
ALTER TABLE "HoursEntry" DROP CONSTRAINT hours_minutes;
ALTER TABLE "HoursEntry" ADD CONSTRAINT hours_minutes CHECK (
  "minutes" BETWEEN 1 AND 1440 OR ("minutes" = 0 AND "correctionOfId" IS NOT NULL AND "note" <> ''));

CREATE FUNCTION correction_of_what_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "HoursEntry" o WHERE o."id" = NEW."correctionOfId" AND o."state" = 'VERIFIED' AND o."supersededAt" IS NULL
    AND o."projectId" = NEW."projectId" AND o."personId" IS NOT DISTINCT FROM NEW."personId" FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'violates check constraint "correction_of_what_counts"' USING ERRCODE = '23514', CONSTRAINT = 'correction_of_what_counts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER correction_of_what_counts BEFORE INSERT ON "HoursEntry" FOR EACH ROW
  WHEN (NEW."correctionOfId" IS NOT NULL AND NEW."state" IN ('LOGGED', 'QUERIED')) EXECUTE FUNCTION correction_of_what_counts();

-- A verified correction of no minutes takes the other's place and counts for nothing itself.
CREATE FUNCTION hours_of_nothing_count_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."supersededAt" := COALESCE(NEW."supersededAt", clock_timestamp());
  RETURN NEW;
END $$;
CREATE TRIGGER hours_of_nothing_count_nothing BEFORE INSERT OR UPDATE OF "state" ON "HoursEntry" FOR EACH ROW
  WHEN (NEW."minutes" = 0 AND NEW."state" = 'VERIFIED') EXECUTE FUNCTION hours_of_nothing_count_nothing();

-- A verified entry is immutable: only its person may be taken away (erasure), a correction may take its place, and its
-- verification may be taken back by a decision that says why, while nothing newer stands on it.
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
    kept := (to_jsonb(NEW) - 'personId' - 'supersededAt') = (to_jsonb(OLD) - 'personId' - 'supersededAt')
      AND (NEW."personId" IS NULL OR NEW."personId" = OLD."personId")
      AND (OLD."supersededAt" IS NULL OR NEW."supersededAt" = OLD."supersededAt"
        OR (NEW."supersededAt" IS NULL AND OLD."minutes" > 0 AND NOT EXISTS (
          SELECT 1 FROM "HoursEntry" c WHERE c."correctionOfId" = OLD."id" AND c."state" = 'VERIFIED')));
  END IF;
  IF kept IS NOT TRUE THEN
    RAISE EXCEPTION 'violates check constraint "verified_hours_are_final"' USING ERRCODE = '23514', CONSTRAINT = 'verified_hours_are_final';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE OR REPLACE FUNCTION correction_takes_its_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."correctionOfId" IS NULL THEN RETURN NULL; END IF;
  IF NEW."state" = 'VERIFIED' AND (TG_OP = 'INSERT' OR OLD."state" <> 'VERIFIED') THEN
    UPDATE "HoursEntry" SET "supersededAt" = clock_timestamp() WHERE "id" = NEW."correctionOfId" AND "supersededAt" IS NULL;
  ELSIF TG_OP = 'UPDATE' AND OLD."state" = 'VERIFIED' AND NEW."state" <> 'VERIFIED' THEN
    UPDATE "HoursEntry" SET "supersededAt" = NULL WHERE "id" = NEW."correctionOfId";
  END IF;
  RETURN NULL;
END $$;

-- ---------------------------------------------------------------- 24 hours a day
-- What a person's day holds: everything that isn't turned down, withdrawn or replaced. While a correction waits on the
-- day of what it corrects, the larger of the two counts.
CREATE FUNCTION minutes_of_day(person uuid, day date) RETURNS bigint LANGUAGE sql STABLE AS $$
  WITH live AS (
    SELECT h."id", h."correctionOfId", h."minutes" FROM "HoursEntry" h
    WHERE h."personId" = person AND h."workedOn" = day AND h."supersededAt" IS NULL AND h."state" NOT IN ('REJECTED', 'WITHDRAWN')
  )
  SELECT COALESCE((SELECT sum("minutes") FROM live), 0)
    - COALESCE((SELECT sum(LEAST(c."minutes", o."minutes")) FROM live c JOIN live o ON o."id" = c."correctionOfId"), 0)
$$;

-- Asked after every change that can make the day longer; two such changes take turns. One that can only make it shorter
-- (verifying, turning down, withdrawing, fewer minutes) needs no turn.
CREATE OR REPLACE FUNCTION hours_fit_in_a_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."personId" IS NULL OR NEW."supersededAt" IS NOT NULL OR NEW."state" IN ('REJECTED', 'WITHDRAWN') THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND OLD."personId" = NEW."personId" AND OLD."workedOn" = NEW."workedOn" AND NEW."minutes" <= OLD."minutes"
    AND OLD."supersededAt" IS NULL AND OLD."state" NOT IN ('REJECTED', 'WITHDRAWN')
    AND OLD."correctionOfId" IS NOT DISTINCT FROM NEW."correctionOfId" THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."personId"::text || NEW."workedOn"::text, 24));
  IF minutes_of_day(NEW."personId", NEW."workedOn") > 1440 THEN
    RAISE EXCEPTION 'violates check constraint "hours_fit_in_a_day"' USING ERRCODE = '23514', CONSTRAINT = 'hours_fit_in_a_day';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER hours_fit_in_a_day ON "HoursEntry";
CREATE TRIGGER hours_fit_in_a_day AFTER INSERT OR UPDATE OF "minutes", "workedOn", "personId", "state", "supersededAt", "correctionOfId"
  ON "HoursEntry" FOR EACH ROW EXECUTE FUNCTION hours_fit_in_a_day();

-- The sums per project and month: a verification that is taken back takes its value with it.
CREATE OR REPLACE FUNCTION project_hours_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE was boolean := false; counts boolean := false; sign int; cents int := NEW."valueCents";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD."state" = 'VERIFIED' AND OLD."supersededAt" IS NULL;
    cents := COALESCE(cents, OLD."valueCents");
  END IF;
  counts := NEW."state" = 'VERIFIED' AND NEW."supersededAt" IS NULL;
  IF was = counts THEN RETURN NULL; END IF;
  sign := CASE WHEN counts THEN 1 ELSE -1 END;
  INSERT INTO "ProjectHours" ("projectId", "month", "cohortId", "entries", "minutes", "valueCents")
  VALUES (NEW."projectId", date_trunc('month', NEW."workedOn")::date, NEW."cohortId", sign, sign * NEW."minutes", sign * cents)
  ON CONFLICT ("projectId", "month") DO UPDATE SET
    "entries" = "ProjectHours"."entries" + EXCLUDED."entries",
    "minutes" = "ProjectHours"."minutes" + EXCLUDED."minutes",
    "valueCents" = "ProjectHours"."valueCents" + EXCLUDED."valueCents";
  RETURN NULL;
END $$;
