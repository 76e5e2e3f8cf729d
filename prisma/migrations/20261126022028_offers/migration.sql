-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "offerHours" SMALLINT NOT NULL DEFAULT 48,
ADD COLUMN     "offersPausedAt" TIMESTAMPTZ(6);

ALTER TABLE "Cohort" ADD CONSTRAINT cohort_offer_hours CHECK ("offerHours" BETWEEN 1 AND 336);
