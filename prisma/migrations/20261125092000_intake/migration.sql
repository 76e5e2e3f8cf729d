-- Likely duplicates and searching in the pipeline: texts compared by their groups of three letters.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "WaitingSide" AS ENUM ('PARTNER', 'STAFF');

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "Request" ADD COLUMN     "capacity" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "dataRules" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "funding" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "neededBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "procurement" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "mayEdit" BOOLEAN NOT NULL DEFAULT false,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(6),
    "withdrawnAt" TIMESTAMPTZ(6),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestEdition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "keptAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RequestEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Waiting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "side" "WaitingSide" NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "until" TIMESTAMPTZ(6),
    "days" INTEGER,

    CONSTRAINT "Waiting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedsAssessment" (
    "projectId" UUID NOT NULL,
    "canHelp" TEXT NOT NULL DEFAULT '',
    "cannotHelp" TEXT NOT NULL DEFAULT '',
    "hoursPerWeek" INTEGER,
    "whoHasTime" TEXT NOT NULL DEFAULT '',
    "decisionMaker" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID,
    "completedAt" TIMESTAMPTZ(6),
    "broughtIn" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "NeedsAssessment_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "NeedsPriority" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "obstacle" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "NeedsPriority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedsSystem" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "owner" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "NeedsSystem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Question_projectId_askedAt_idx" ON "Question"("projectId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RequestEdition_projectId_questionId_key" ON "RequestEdition"("projectId", "questionId");

-- CreateIndex
CREATE INDEX "Waiting_projectId_since_idx" ON "Waiting"("projectId", "since");

-- CreateIndex
CREATE UNIQUE INDEX "NeedsPriority_projectId_position_key" ON "NeedsPriority"("projectId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "NeedsSystem_projectId_position_key" ON "NeedsSystem"("projectId", "position");

-- CreateIndex
CREATE INDEX "organization_name_like" ON "Organization" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Project_mergedIntoId_idx" ON "Project"("mergedIntoId");

-- CreateIndex
CREATE INDEX "project_title_like" ON "Project" USING GIN ("title" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestEdition" ADD CONSTRAINT "RequestEdition_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestEdition" ADD CONSTRAINT "RequestEdition_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiting" ADD CONSTRAINT "Waiting_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsAssessment" ADD CONSTRAINT "NeedsAssessment_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsPriority" ADD CONSTRAINT "NeedsPriority_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "NeedsAssessment"("projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsSystem" ADD CONSTRAINT "NeedsSystem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "NeedsAssessment"("projectId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- ---------------------------------------------------------------- questions
ALTER TABLE "Question" ADD CONSTRAINT question_answer_whole CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "Question" ADD CONSTRAINT question_ends_once CHECK ("answeredAt" IS NULL OR "withdrawnAt" IS NULL);
CREATE INDEX question_open ON "Question" ("projectId") WHERE "answeredAt" IS NULL AND "withdrawnAt" IS NULL;
CREATE TRIGGER insert_only BEFORE UPDATE ON "RequestEdition" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();

-- What was asked and what was answered stays as it was written.
CREATE FUNCTION question_stays_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."answeredAt" IS NOT NULL OR OLD."withdrawnAt" IS NOT NULL
      OR (to_jsonb(NEW) - 'answer' - 'answeredById' - 'answeredAt' - 'withdrawnAt') IS DISTINCT FROM
         (to_jsonb(OLD) - 'answer' - 'answeredById' - 'answeredAt' - 'withdrawnAt'))
     AND (to_jsonb(NEW) - 'askedById' - 'answeredById') IS DISTINCT FROM (to_jsonb(OLD) - 'askedById' - 'answeredById') THEN
    RAISE EXCEPTION 'violates check constraint "question_stays_as_written"'
      USING ERRCODE = '23514', CONSTRAINT = 'question_stays_as_written';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_stays_as_written BEFORE UPDATE ON "Question" FOR EACH ROW EXECUTE FUNCTION question_stays_as_written();

-- A submitted request keeps the partner's own words, but while a question lets them be changed, and what they were is kept.
CREATE OR REPLACE FUNCTION submitted_request_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF NEW."submittedAt" IS NOT DISTINCT FROM OLD."submittedAt" AND EXISTS (
    SELECT 1 FROM "Question" q JOIN "RequestEdition" e ON e."questionId" = q."id"
    WHERE q."projectId" = OLD."projectId" AND q."mayEdit" AND q."answeredAt" IS NULL AND q."withdrawnAt" IS NULL)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'violates check constraint "submitted_request_is_frozen"'
    USING ERRCODE = '23514', CONSTRAINT = 'submitted_request_is_frozen';
END $$;

-- ---------------------------------------------------------------- needs assessment
ALTER TABLE "NeedsAssessment" ADD CONSTRAINT needs_hours CHECK ("hoursPerWeek" BETWEEN 0 AND 60);

-- ---------------------------------------------------------------- one request instead of two
ALTER TABLE "Project" ADD CONSTRAINT merged_is_declined CHECK ("mergedIntoId" IS NULL OR "stage" = 'DECLINED');

-- Once, for good, into one of the same organization that goes on itself: so that no chain closes to a circle.
CREATE FUNCTION merge_leads_onward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE target record;
BEGIN
  IF NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN RETURN NEW; END IF;
  SELECT "id", "stage", "organizationId", "mergedIntoId" INTO target FROM "Project" WHERE "id" = NEW."mergedIntoId" FOR SHARE;
  IF OLD."mergedIntoId" IS NOT NULL OR target."id" IS NULL OR target."id" = OLD."id" OR target."mergedIntoId" IS NOT NULL
     OR target."organizationId" <> OLD."organizationId" OR target."stage" IN ('DRAFT', 'DECLINED', 'WITHDRAWN', 'STOPPED', 'CLOSED') THEN
    RAISE EXCEPTION 'violates check constraint "merge_leads_onward"' USING ERRCODE = '23514', CONSTRAINT = 'merge_leads_onward';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER merge_leads_onward BEFORE UPDATE OF "mergedIntoId" ON "Project" FOR EACH ROW EXECUTE FUNCTION merge_leads_onward();

-- ---------------------------------------------------------------- working days
-- Federal holidays of the United States (5 U.S.C. 6103) on the weekday on which they are observed: Saturday's on Friday,
-- Sunday's on Monday. The same rule as lib/projects/working-days.ts.
CREATE FUNCTION fixed_holiday(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(d, 'MMDD') IN ('0101', '0704', '1111', '1225') OR (to_char(d, 'MMDD') = '0619' AND d >= date '2021-06-19')
$$;
CREATE FUNCTION working_day(d date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT extract(isodow FROM d) < 6 AND NOT fixed_holiday(d)
    AND NOT (extract(isodow FROM d) = 5 AND fixed_holiday(d + 1)) AND NOT (extract(isodow FROM d) = 1 AND fixed_holiday(d - 1))
    AND NOT (extract(isodow FROM d) = 1 AND (
      (extract(month FROM d) IN (1, 2) AND extract(day FROM d) BETWEEN 15 AND 21)
      OR (extract(month FROM d) = 5 AND extract(day FROM d) BETWEEN 25 AND 31)
      OR (extract(month FROM d) = 9 AND extract(day FROM d) BETWEEN 1 AND 7)
      OR (extract(month FROM d) = 10 AND extract(day FROM d) BETWEEN 8 AND 14)))
    AND NOT (extract(isodow FROM d) = 4 AND extract(month FROM d) = 11 AND extract(day FROM d) BETWEEN 22 AND 28)
$$;
-- The working days that ended between two dates: the first counts, the last doesn't.
CREATE FUNCTION working_days(since date, until date) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT count(*)::int FROM generate_series(0, until - since - 1) n WHERE working_day(since + n)
$$;

-- ---------------------------------------------------------------- who waits for whom
ALTER TABLE "Waiting" ADD CONSTRAINT waiting_in_order CHECK ("until" >= "since");
ALTER TABLE "Waiting" ADD CONSTRAINT waiting_days_settled CHECK (("until" IS NULL) = ("days" IS NULL));
CREATE UNIQUE INDEX waiting_one_at_a_time ON "Waiting" ("projectId") WHERE "until" IS NULL;
CREATE INDEX waiting_now ON "Waiting" ("side", "since") WHERE "until" IS NULL;
CREATE INDEX waiting_ended ON "Waiting" ("until") WHERE "until" IS NOT NULL;

-- The same rule as whoseTurn in lib/projects/turn.ts.
CREATE FUNCTION whose_turn(project uuid, at_stage "Stage") RETURNS "WaitingSide" LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF at_stage IN ('SUBMITTED', 'SCOPING') AND EXISTS (
    SELECT 1 FROM "Question" WHERE "projectId" = project AND "answeredAt" IS NULL AND "withdrawnAt" IS NULL)
  THEN RETURN 'PARTNER'; END IF;
  IF at_stage = 'SCOPING' AND EXISTS (
    SELECT 1 FROM "ScopeVersion" v WHERE v."projectId" = project AND v."supersededAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "ScopeApproval" a WHERE a."versionId" = v."id" AND a."side" = 'PARTNER'))
  THEN RETURN 'PARTNER'; END IF;
  IF at_stage IN ('SUBMITTED', 'SCOPING', 'SCOPED') THEN RETURN 'STAFF'; END IF;
  RETURN NULL;
END $$;

-- Passes the word on when it is the other side's turn. The project's row is taken first: of two events at once, the second sees both.
CREATE FUNCTION pass_the_word(project uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE held record; now_at "Stage"; zone text; turn "WaitingSide"; moment timestamptz;
BEGIN
  SELECT p."stage", g."timeZone" INTO now_at, zone FROM "Project" p JOIN "Programme" g ON g."id" = p."programmeId"
    WHERE p."id" = project FOR NO KEY UPDATE OF p;
  IF NOT FOUND THEN RETURN; END IF;
  turn := whose_turn(project, now_at);
  SELECT "id", "side", "since" INTO held FROM "Waiting" WHERE "projectId" = project AND "until" IS NULL;
  IF held."side" IS NOT DISTINCT FROM turn THEN RETURN; END IF;
  moment := GREATEST(at, held."since");
  IF held."id" IS NOT NULL THEN
    UPDATE "Waiting" SET "until" = moment,
      "days" = working_days((held."since" AT TIME ZONE zone)::date, (moment AT TIME ZONE zone)::date) WHERE "id" = held."id";
  END IF;
  IF turn IS NOT NULL THEN
    INSERT INTO "Waiting" ("projectId", "side", "since") VALUES (project, turn, moment);
  END IF;
END $$;

CREATE FUNCTION project_passes_the_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pass_the_word(NEW."id", NEW."stageSince"); RETURN NULL; END $$;
CREATE FUNCTION question_passes_the_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pass_the_word(NEW."projectId", COALESCE(NEW."answeredAt", NEW."withdrawnAt", NEW."askedAt")); RETURN NULL; END $$;
CREATE FUNCTION version_passes_the_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pass_the_word(NEW."projectId", COALESCE(NEW."supersededAt", NEW."proposedAt")); RETURN NULL; END $$;
CREATE FUNCTION approval_passes_the_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pass_the_word(v."projectId", NEW."approvedAt") FROM "ScopeVersion" v WHERE v."id" = NEW."versionId";
  RETURN NULL;
END $$;
-- At the end of the transaction, so that one act of several steps passes it once.
CREATE CONSTRAINT TRIGGER passes_the_word AFTER UPDATE OF "stage" ON "Project" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION project_passes_the_word();
CREATE CONSTRAINT TRIGGER passes_the_word AFTER INSERT OR UPDATE OF "answeredAt", "withdrawnAt" ON "Question" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION question_passes_the_word();
CREATE CONSTRAINT TRIGGER passes_the_word AFTER INSERT OR UPDATE OF "supersededAt" ON "ScopeVersion" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION version_passes_the_word();
CREATE CONSTRAINT TRIGGER passes_the_word AFTER INSERT ON "ScopeApproval" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION approval_passes_the_word();

-- Those that wait already: since they came to their stage.
INSERT INTO "Waiting" ("projectId", "side", "since")
SELECT "id", whose_turn("id", "stage"), "stageSince" FROM "Project" WHERE whose_turn("id", "stage") IS NOT NULL;
