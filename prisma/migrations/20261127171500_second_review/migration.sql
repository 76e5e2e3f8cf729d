-- Whether a second person reads an application is the cohort's choice; as before, every one is read by two.
CREATE TYPE "SecondReview" AS ENUM ('ALWAYS', 'NEAR_THE_LINE', 'NEVER');
ALTER TABLE "Cohort" ADD COLUMN "secondReview" "SecondReview" NOT NULL DEFAULT 'ALWAYS';

-- The mean in place of a sum, since one or two may have marked.
ALTER TABLE "Application" ADD COLUMN "reviewed" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "reviewMean" REAL;
UPDATE "Application" SET "reviewed" = true, "reviewMean" = "reviewTotal" / 8.0 WHERE "reviewsIn" = 2;
DROP INDEX "Application_cohortId_reviewTotal_idx";
ALTER TABLE "Application" DROP COLUMN "reviewTotal";
CREATE INDEX "Application_cohortId_reviewMean_idx" ON "Application" ("cohortId", "reviewMean");

-- Whether the reviews that are in are all that a cohort asks for; lib/cohorts/rubric.ts says the same.
CREATE FUNCTION reviews_suffice(rule "SecondReview", reviews bigint, mean numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT reviews = 2 OR (reviews = 1 AND CASE rule
    WHEN 'NEVER' THEN true
    WHEN 'NEAR_THE_LINE' THEN mean NOT BETWEEN 2.5 AND 3.5
    ELSE false END)
$$;

-- What follows from the marks is kept on the application. Two are apart when they differ by two or more on one question.
CREATE FUNCTION keep_review_sums(of_cohort uuid, of_application uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE "Application" a SET
    "reviewsIn" = sums.reviews,
    "reviewed" = reviews_suffice(c."secondReview", sums.reviews, sums.mean),
    "reviewMean" = CASE WHEN reviews_suffice(c."secondReview", sums.reviews, sums.mean) THEN sums.mean END,
    "reviewsApart" = sums.reviews = 2 AND sums.widest >= 2
  FROM "Cohort" c, (
    SELECT r."applicationId", count(*) AS reviews, avg(("skill" + "time" + "teamwork" + "purpose") / 4.0) AS mean,
      greatest(max("skill") - min("skill"), max("time") - min("time"),
        max("teamwork") - min("teamwork"), max("purpose") - min("purpose")) AS widest
    FROM "Review" r JOIN "Application" o ON o."id" = r."applicationId"
    WHERE o."cohortId" = of_cohort AND (of_application IS NULL OR o."id" = of_application)
    GROUP BY r."applicationId"
  ) sums
  WHERE a."id" = sums."applicationId" AND c."id" = of_cohort
$$;

CREATE OR REPLACE FUNCTION review_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_review_sums(a."cohortId", a."id") FROM "Application" a WHERE a."id" = NEW."applicationId";
  RETURN NULL;
END $$;

CREATE FUNCTION second_review_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_review_sums(NEW."id", NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER second_review_changes AFTER UPDATE OF "secondReview" ON "Cohort"
  FOR EACH ROW WHEN (OLD."secondReview" IS DISTINCT FROM NEW."secondReview") EXECUTE FUNCTION second_review_changes();
