-- CreateTable
CREATE TABLE "Handover" (
    "projectId" UUID NOT NULL,
    "ownerId" UUID,
    "namedAt" TIMESTAMPTZ(6) NOT NULL,
    "partnerId" UUID,
    "partnerAt" TIMESTAMPTZ(6),
    "staffId" UUID,
    "staffAt" TIMESTAMPTZ(6),

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("projectId")
);

-- CreateIndex
CREATE INDEX "Handover_ownerId_idx" ON "Handover"("ownerId");

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nobody gives the word of both sides.
ALTER TABLE "Handover" ADD CONSTRAINT handover_two_people CHECK ("partnerId" <> "staffId");

-- Both sides spoke of the owner they saw: another owner needs their word again.
CREATE FUNCTION handover_word_is_about_the_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."partnerId" := NULL; NEW."partnerAt" := NULL; NEW."staffId" := NULL; NEW."staffAt" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER handover_word_is_about_the_owner BEFORE UPDATE OF "ownerId" ON "Handover" FOR EACH ROW
  WHEN (NEW."ownerId" IS NOT NULL AND NEW."ownerId" IS DISTINCT FROM OLD."ownerId")
  EXECUTE FUNCTION handover_word_is_about_the_owner();

-- Work begins at kickoff at the earliest; it passes into named hands, and is finished when both sides say so.
CREATE FUNCTION project_move_asks_for_what_it_means() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hand "Handover";
BEGIN
  IF NEW."stage" = 'ACTIVE' AND EXISTS (
    SELECT 1 FROM "Cohort" c JOIN "Programme" g ON g."id" = c."programmeId"
    WHERE c."id" = NEW."cohortId" AND c."kickoffOn" > (clock_timestamp() AT TIME ZONE g."timeZone")::date) THEN
    RAISE EXCEPTION 'violates check constraint "project_waits_for_kickoff"' USING ERRCODE = '23514', CONSTRAINT = 'project_waits_for_kickoff';
  END IF;
  IF NEW."stage" IN ('HANDOFF', 'SUSTAINED', 'CLOSED') THEN
    SELECT * INTO hand FROM "Handover" WHERE "projectId" = NEW."id" FOR SHARE;
    IF hand."ownerId" IS NULL THEN
      RAISE EXCEPTION 'violates check constraint "handover_names_an_owner"' USING ERRCODE = '23514', CONSTRAINT = 'handover_names_an_owner';
    END IF;
    IF NEW."stage" <> 'HANDOFF' AND (hand."partnerAt" IS NULL OR hand."staffAt" IS NULL) THEN
      RAISE EXCEPTION 'violates check constraint "handover_word_of_both"' USING ERRCODE = '23514', CONSTRAINT = 'handover_word_of_both';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_move_asks_for_what_it_means BEFORE UPDATE OF "stage" ON "Project" FOR EACH ROW
  WHEN (NEW."stage" IS DISTINCT FROM OLD."stage") EXECUTE FUNCTION project_move_asks_for_what_it_means();
