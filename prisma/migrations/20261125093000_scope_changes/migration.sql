-- CreateEnum
CREATE TYPE "ScopeChangeState" AS ENUM ('DRAFT', 'PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "ScopeChange" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "basedOnId" UUID NOT NULL,
    "state" "ScopeChangeState" NOT NULL DEFAULT 'DRAFT',
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "openedById" UUID,
    "openedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedSide" "ApprovalSide",
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(6),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(6),
    "decisionReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ScopeChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScopeApprover" (
    "projectId" UUID NOT NULL,
    "side" "ApprovalSide" NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "ScopeApprover_pkey" PRIMARY KEY ("projectId","side","personId")
);

-- CreateIndex
CREATE INDEX "ScopeChange_projectId_openedAt_idx" ON "ScopeChange"("projectId", "openedAt");

-- CreateIndex
CREATE INDEX "ScopeChange_basedOnId_idx" ON "ScopeChange"("basedOnId");

-- CreateIndex
CREATE INDEX "ScopeApprover_personId_idx" ON "ScopeApprover"("personId");

-- AddForeignKey
ALTER TABLE "ScopeChange" ADD CONSTRAINT "ScopeChange_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeChange" ADD CONSTRAINT "ScopeChange_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "ScopeVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeChange" ADD CONSTRAINT "ScopeChange_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeChange" ADD CONSTRAINT "ScopeChange_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeChange" ADD CONSTRAINT "ScopeChange_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeApprover" ADD CONSTRAINT "ScopeApprover_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeApprover" ADD CONSTRAINT "ScopeApprover_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One change at a time: two copies of the same scope would write over each other.
CREATE UNIQUE INDEX scope_change_one_open ON "ScopeChange" ("projectId") WHERE "state" IN ('DRAFT', 'PROPOSED');
ALTER TABLE "ScopeChange" ADD CONSTRAINT scope_change_proposed_whole
  CHECK (("state" = 'DRAFT') = ("proposedAt" IS NULL) OR "state" = 'WITHDRAWN');
ALTER TABLE "ScopeChange" ADD CONSTRAINT scope_change_decided_whole
  CHECK (("state" IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN')) = ("decidedAt" IS NOT NULL));

-- What was put to the other side stays as it was put, and what was decided stays decided.
CREATE FUNCTION scope_change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN') AND (to_jsonb(NEW) - 'openedById' - 'proposedById' - 'decidedById')
      IS DISTINCT FROM (to_jsonb(OLD) - 'openedById' - 'proposedById' - 'decidedById')
    OR OLD."state" = 'PROPOSED' AND (NEW."content" <> OLD."content" OR NEW."reason" <> OLD."reason" OR NEW."basedOnId" <> OLD."basedOnId") THEN
    RAISE EXCEPTION 'violates check constraint "scope_change_stays"' USING ERRCODE = '23514', CONSTRAINT = 'scope_change_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scope_change_stays BEFORE UPDATE ON "ScopeChange" FOR EACH ROW EXECUTE FUNCTION scope_change_stays();
