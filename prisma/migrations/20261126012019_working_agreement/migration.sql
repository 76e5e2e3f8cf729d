-- CreateEnum
CREATE TYPE "WorkSide" AS ENUM ('TEAM', 'PARTNER');

-- CreateTable
CREATE TABLE "WorkingAnswer" (
    "projectId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "side" "WorkSide" NOT NULL,
    "cadence" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "replyTime" TEXT NOT NULL,
    "hoursPerWeek" SMALLINT,
    "ownOrWork" "TimeKind" NOT NULL DEFAULT 'OWN_TIME',
    "decides" TEXT NOT NULL DEFAULT '',
    "away" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkingAnswer_pkey" PRIMARY KEY ("projectId","personId")
);

-- CreateTable
CREATE TABLE "WorkingAgreement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cadence" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "replyTime" TEXT NOT NULL,
    "hoursPerWeek" SMALLINT,
    "decides" TEXT NOT NULL,
    "away" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "draftedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkingAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementSignature" (
    "agreementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "side" "WorkSide" NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementSignature_pkey" PRIMARY KEY ("agreementId","personId")
);

-- CreateIndex
CREATE INDEX "WorkingAnswer_personId_idx" ON "WorkingAnswer"("personId");

-- CreateIndex
CREATE INDEX "WorkingAgreement_draftedById_idx" ON "WorkingAgreement"("draftedById");

-- CreateIndex
CREATE UNIQUE INDEX "WorkingAgreement_projectId_number_key" ON "WorkingAgreement"("projectId", "number");

-- CreateIndex
CREATE INDEX "AgreementSignature_personId_idx" ON "AgreementSignature"("personId");

-- AddForeignKey
ALTER TABLE "WorkingAnswer" ADD CONSTRAINT "WorkingAnswer_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingAnswer" ADD CONSTRAINT "WorkingAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingAgreement" ADD CONSTRAINT "WorkingAgreement_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingAgreement" ADD CONSTRAINT "WorkingAgreement_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSignature" ADD CONSTRAINT "AgreementSignature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "WorkingAgreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSignature" ADD CONSTRAINT "AgreementSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "WorkingAnswer" ADD CONSTRAINT working_answer_hours CHECK ("hoursPerWeek" BETWEEN 1 AND 60);
ALTER TABLE "WorkingAgreement" ADD CONSTRAINT working_agreement_hours CHECK ("hoursPerWeek" BETWEEN 1 AND 60);
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "WorkingAgreement" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "AgreementSignature" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();

-- Only the newest version is signed: whoever signs holds the project's row, and so does whoever writes a new version.
CREATE FUNCTION signs_the_newest_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "WorkingAgreement" signed JOIN "WorkingAgreement" newer
             ON newer."projectId" = signed."projectId" AND newer."number" > signed."number"
             WHERE signed."id" = NEW."agreementId") THEN
    RAISE EXCEPTION 'violates check constraint "signs_the_newest_agreement"'
      USING ERRCODE = '23514', CONSTRAINT = 'signs_the_newest_agreement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signs_the_newest_agreement BEFORE INSERT ON "AgreementSignature"
  FOR EACH ROW EXECUTE FUNCTION signs_the_newest_agreement();
