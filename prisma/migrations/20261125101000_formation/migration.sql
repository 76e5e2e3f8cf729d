-- CreateEnum
CREATE TYPE "FormationRuleKind" AS ENUM ('PIN', 'FORBID');

-- CreateEnum
CREATE TYPE "FormationRunState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "FormationRule" (
    "cohortId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "roleId" UUID NOT NULL,
    "kind" "FormationRuleKind" NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormationRule_pkey" PRIMARY KEY ("cohortId","personId","roleId")
);

-- CreateTable
CREATE TABLE "FormationRun" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cohortId" UUID NOT NULL,
    "state" "FormationRunState" NOT NULL DEFAULT 'QUEUED',
    "touchedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done" INTEGER NOT NULL DEFAULT 0,
    "of" INTEGER NOT NULL DEFAULT 0,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(6),
    "inputHash" TEXT,
    "proposals" JSONB NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "published" TEXT,
    "publishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "FormationRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormationRule_roleId_idx" ON "FormationRule"("roleId");

-- CreateIndex
CREATE INDEX "FormationRule_personId_idx" ON "FormationRule"("personId");

-- CreateIndex
CREATE INDEX "FormationRule_byId_idx" ON "FormationRule"("byId");

-- CreateIndex
CREATE INDEX "FormationRun_cohortId_askedAt_idx" ON "FormationRun"("cohortId", "askedAt");

-- CreateIndex
CREATE INDEX "FormationRun_askedById_idx" ON "FormationRun"("askedById");

-- AddForeignKey
ALTER TABLE "FormationRule" ADD CONSTRAINT "FormationRule_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationRule" ADD CONSTRAINT "FormationRule_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationRule" ADD CONSTRAINT "FormationRule_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationRule" ADD CONSTRAINT "FormationRule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationRun" ADD CONSTRAINT "FormationRun_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationRun" ADD CONSTRAINT "FormationRun_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nobody is settled on two roles, and teams are worked out one at a time.
CREATE UNIQUE INDEX formation_pin_person_once ON "FormationRule" ("cohortId", "personId") WHERE "kind" = 'PIN';
CREATE UNIQUE INDEX formation_run_one_open ON "FormationRun" ("cohortId") WHERE "state" IN ('QUEUED', 'RUNNING');
CREATE INDEX formation_run_waiting ON "FormationRun" ("askedAt") WHERE "state" IN ('QUEUED', 'RUNNING');
ALTER TABLE "FormationRun" ADD CONSTRAINT formation_run_published CHECK (
  ("published" IS NULL) = ("publishedAt" IS NULL) AND ("published" IS NULL OR "state" = 'DONE'));
CREATE TRIGGER formation_rule_of_cohort BEFORE INSERT OR UPDATE OF "roleId", "cohortId" ON "FormationRule"
  FOR EACH ROW EXECUTE FUNCTION role_preference_of_cohort();
