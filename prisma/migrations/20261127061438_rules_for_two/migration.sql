-- CreateEnum
CREATE TYPE "PairRuleKind" AS ENUM ('APART', 'TOGETHER');

-- CreateTable
CREATE TABLE "FormationPairRule" (
    "cohortId" UUID NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "kind" "PairRuleKind" NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormationPairRule_pkey" PRIMARY KEY ("cohortId","oneId","otherId")
);

-- CreateIndex
CREATE INDEX "FormationPairRule_oneId_idx" ON "FormationPairRule"("oneId");

-- CreateIndex
CREATE INDEX "FormationPairRule_otherId_idx" ON "FormationPairRule"("otherId");

-- CreateIndex
CREATE INDEX "FormationPairRule_byId_idx" ON "FormationPairRule"("byId");

-- AddForeignKey
ALTER TABLE "FormationPairRule" ADD CONSTRAINT "FormationPairRule_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationPairRule" ADD CONSTRAINT "FormationPairRule_oneId_fkey" FOREIGN KEY ("oneId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationPairRule" ADD CONSTRAINT "FormationPairRule_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormationPairRule" ADD CONSTRAINT "FormationPairRule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- two people have one rule in a cohort, whoever is named first
ALTER TABLE "FormationPairRule" ADD CONSTRAINT "formation_pair_rule_in_order" CHECK ("oneId" < "otherId");
