-- CreateEnum
CREATE TYPE "Segment" AS ENUM ('APPLIED', 'ACCEPTED', 'WAITLISTED', 'ON_A_TEAM', 'WITHOUT_A_SEAT', 'PARTNERS');

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cohortId" UUID NOT NULL,
    "segment" "Segment" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(6),
    "recipients" INTEGER,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncedPhase" (
    "cohortId" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnouncedPhase_pkey" PRIMARY KEY ("cohortId","phase")
);

-- CreateIndex
CREATE INDEX "Announcement_cohortId_writtenAt_idx" ON "Announcement"("cohortId", "writtenAt");

-- CreateIndex
CREATE INDEX "Announcement_writtenById_idx" ON "Announcement"("writtenById");

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncedPhase" ADD CONSTRAINT "AnnouncedPhase_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;
