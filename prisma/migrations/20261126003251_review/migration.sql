-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "reviewTotal" SMALLINT,
ADD COLUMN     "reviewsApart" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reviewsIn" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Review" (
    "applicationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "skill" SMALLINT NOT NULL,
    "time" SMALLINT NOT NULL,
    "teamwork" SMALLINT NOT NULL,
    "purpose" SMALLINT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("applicationId","reviewerId")
);

-- CreateTable
CREATE TABLE "DecisionBatch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cohortId" UUID NOT NULL,
    "outcome" "ApplicationState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "nextStep" TEXT NOT NULL DEFAULT '',
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(6),

    CONSTRAINT "DecisionBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionBatchItem" (
    "batchId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "seen" "ApplicationState" NOT NULL,

    CONSTRAINT "DecisionBatchItem_pkey" PRIMARY KEY ("batchId","applicationId")
);

-- CreateIndex
CREATE INDEX "Review_reviewerId_idx" ON "Review"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_applicationId_place_key" ON "Review"("applicationId", "place");

-- CreateIndex
CREATE INDEX "DecisionBatch_cohortId_idx" ON "DecisionBatch"("cohortId");

-- CreateIndex
CREATE INDEX "DecisionBatch_preparedById_idx" ON "DecisionBatch"("preparedById");

-- CreateIndex
CREATE INDEX "DecisionBatchItem_applicationId_idx" ON "DecisionBatchItem"("applicationId");

-- CreateIndex
CREATE INDEX "Application_cohortId_reviewTotal_idx" ON "Application"("cohortId", "reviewTotal");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBatch" ADD CONSTRAINT "DecisionBatch_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBatch" ADD CONSTRAINT "DecisionBatch_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBatchItem" ADD CONSTRAINT "DecisionBatchItem_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "DecisionBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionBatchItem" ADD CONSTRAINT "DecisionBatchItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Review" ADD CONSTRAINT review_place CHECK ("place" IN (1, 2));
ALTER TABLE "Review" ADD CONSTRAINT review_marks CHECK (
  "skill" BETWEEN 1 AND 5 AND "time" BETWEEN 1 AND 5 AND "teamwork" BETWEEN 1 AND 5 AND "purpose" BETWEEN 1 AND 5);
ALTER TABLE "DecisionBatch" ADD CONSTRAINT decision_batch_outcome
  CHECK ("outcome" IN ('ACCEPTED', 'WAITLISTED', 'DECLINED'));

-- Nobody marks their own application, and no mark is changed once both reviewers can read each other's.
CREATE FUNCTION review_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Application" WHERE "id" = NEW."applicationId" AND "personId" = NEW."reviewerId") THEN
    RAISE EXCEPTION 'violates check constraint "nobody_reviews_their_own"'
      USING ERRCODE = '23514', CONSTRAINT = 'nobody_reviews_their_own';
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM "Application" WHERE "id" = NEW."applicationId" AND "reviewsIn" = 2) THEN
    RAISE EXCEPTION 'violates check constraint "review_stays_once_both_are_in"'
      USING ERRCODE = '23514', CONSTRAINT = 'review_stays_once_both_are_in';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_rules BEFORE INSERT OR UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION review_rules();

-- What follows from the marks is kept on the application. Two are apart when they differ by two or more on one question;
-- lib/cohorts/rubric.ts says the same.
CREATE FUNCTION review_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Application" a SET
    "reviewsIn" = sums.reviews,
    "reviewTotal" = CASE WHEN sums.reviews = 2 THEN sums.total END,
    "reviewsApart" = sums.reviews = 2 AND sums.widest >= 2
  FROM (
    SELECT count(*)::smallint AS reviews, sum("skill" + "time" + "teamwork" + "purpose")::smallint AS total,
      greatest(max("skill") - min("skill"), max("time") - min("time"),
        max("teamwork") - min("teamwork"), max("purpose") - min("purpose")) AS widest
    FROM "Review" WHERE "applicationId" = NEW."applicationId"
  ) sums
  WHERE a."id" = NEW."applicationId";
  RETURN NULL;
END $$;
CREATE TRIGGER review_sums AFTER INSERT OR UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION review_sums();
