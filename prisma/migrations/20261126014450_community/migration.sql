-- CreateTable
CREATE TABLE "DirectoryEntry" (
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "showEmail" BOOLEAN NOT NULL DEFAULT false,
    "showHours" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DirectoryEntry_pkey" PRIMARY KEY ("cohortId","personId")
);

-- CreateTable
CREATE TABLE "HelpQuestion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "latestAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "solvedAt" TIMESTAMPTZ(6),

    CONSTRAINT "HelpQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpReply" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "questionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HelpReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpFollower" (
    "questionId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "HelpFollower_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "CohortSession" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cohortId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(6) NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "addedById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(6),

    CONSTRAINT "CohortSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "personId" UUID NOT NULL,
    "nonce" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE INDEX "DirectoryEntry_personId_idx" ON "DirectoryEntry"("personId");

-- CreateIndex
CREATE INDEX "HelpQuestion_cohortId_latestAt_idx" ON "HelpQuestion"("cohortId", "latestAt");

-- CreateIndex
CREATE INDEX "HelpQuestion_personId_idx" ON "HelpQuestion"("personId");

-- CreateIndex
CREATE INDEX "HelpReply_questionId_at_idx" ON "HelpReply"("questionId", "at");

-- CreateIndex
CREATE INDEX "HelpReply_personId_idx" ON "HelpReply"("personId");

-- CreateIndex
CREATE INDEX "HelpFollower_personId_idx" ON "HelpFollower"("personId");

-- CreateIndex
CREATE INDEX "CohortSession_cohortId_startsAt_idx" ON "CohortSession"("cohortId", "startsAt");

-- CreateIndex
CREATE INDEX "CohortSession_addedById_idx" ON "CohortSession"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_nonce_key" ON "CalendarFeed"("nonce");

-- AddForeignKey
ALTER TABLE "DirectoryEntry" ADD CONSTRAINT "DirectoryEntry_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectoryEntry" ADD CONSTRAINT "DirectoryEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpQuestion" ADD CONSTRAINT "HelpQuestion_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpQuestion" ADD CONSTRAINT "HelpQuestion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpReply" ADD CONSTRAINT "HelpReply_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "HelpQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpReply" ADD CONSTRAINT "HelpReply_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpFollower" ADD CONSTRAINT "HelpFollower_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "HelpQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpFollower" ADD CONSTRAINT "HelpFollower_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortSession" ADD CONSTRAINT "CohortSession_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortSession" ADD CONSTRAINT "CohortSession_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "CohortSession" ADD CONSTRAINT cohort_session_minutes CHECK ("minutes" BETWEEN 15 AND 600);

-- The order of the board and the number of answers follow from the answers.
CREATE FUNCTION help_reply_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "HelpQuestion" SET "replyCount" = "replyCount" + 1, "latestAt" = greatest("latestAt", NEW."at")
  WHERE "id" = NEW."questionId";
  RETURN NULL;
END $$;
CREATE TRIGGER help_reply_counts AFTER INSERT ON "HelpReply" FOR EACH ROW EXECUTE FUNCTION help_reply_counts();
