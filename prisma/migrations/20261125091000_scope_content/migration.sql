-- DropForeignKey
ALTER TABLE "Deliverable" DROP CONSTRAINT "Deliverable_projectId_fkey";

-- DropForeignKey
ALTER TABLE "Risk" DROP CONSTRAINT "Risk_projectId_fkey";

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "type" TEXT;

-- AlterTable
ALTER TABLE "Scope" ADD COLUMN     "accountsOwner" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "blockers" TEXT[],
ADD COLUMN     "checkIns" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deliverables" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "demos" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "documents" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "efforts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "exitPlan" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "glossary" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "length" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "milestones" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "outcomes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "partnerGets" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "partnerGives" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "risks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "score" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "secondContact" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "systems" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "teamGets" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "teamGives" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "timeKind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "training" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "traits" TEXT[],
ADD COLUMN     "warnings" TEXT[],
ADD COLUMN     "whoHasIt" TEXT NOT NULL DEFAULT '';

-- What was written so far takes its new place: one outcome becomes a list of one, rows become lists.
UPDATE "Scope" s SET
  "documents" = s."handoffNotes",
  "outcomes" = CASE WHEN s."outcome" || s."baseline" || s."target" || s."measuredBy" = '' THEN '[]'
    ELSE jsonb_build_array(jsonb_build_object('what', s."outcome", 'baseline', s."baseline", 'target', s."target", 'measuredBy', s."measuredBy")) END,
  "deliverables" = coalesce((SELECT jsonb_agg(jsonb_build_object('title', d."title", 'acceptance', d."acceptance") ORDER BY d."position")
    FROM "Deliverable" d WHERE d."projectId" = s."projectId"), '[]'),
  "risks" = coalesce((SELECT jsonb_agg(jsonb_build_object('kind', r."kind", 'what', r."what", 'likelihood', r."likelihood",
    'effect', r."effect", 'mitigation', r."mitigation", 'owner', r."owner", 'state', 'OPEN', 'hours', null) ORDER BY r."position")
    FROM "Risk" r WHERE r."projectId" = s."projectId"), '[]');

ALTER TABLE "ScopeVersion" DISABLE TRIGGER content_is_frozen;
UPDATE "ScopeVersion" SET "content" = "content" - 'outcome' - 'baseline' - 'target' - 'measuredBy' - 'handoffNotes'
  || jsonb_build_object('documents', coalesce("content"->'handoffNotes', '""'), 'outcomes', jsonb_build_array(jsonb_build_object(
    'what', coalesce("content"->'outcome', '""'), 'baseline', coalesce("content"->'baseline', '""'),
    'target', coalesce("content"->'target', '""'), 'measuredBy', coalesce("content"->'measuredBy', '""'))))
  WHERE "content" ? 'outcome';
ALTER TABLE "ScopeVersion" ENABLE TRIGGER content_is_frozen;

ALTER TABLE "Scope" DROP COLUMN "baseline", DROP COLUMN "handoffNotes", DROP COLUMN "measuredBy", DROP COLUMN "outcome", DROP COLUMN "target";
DROP TABLE "Deliverable";
DROP TABLE "Risk";

ALTER TABLE "Scope" ADD CONSTRAINT scope_lists CHECK (
  jsonb_typeof("outcomes") = 'array' AND jsonb_typeof("deliverables") = 'array' AND jsonb_typeof("efforts") = 'array'
  AND jsonb_typeof("milestones") = 'array' AND jsonb_typeof("systems") = 'array' AND jsonb_typeof("risks") = 'array'
  AND jsonb_typeof("glossary") = 'array');
ALTER TABLE "Scope" ADD CONSTRAINT scope_score CHECK ("score" BETWEEN 0 AND 100);

-- CreateTable
CREATE TABLE "ScopeReadiness" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "score" SMALLINT NOT NULL,
    "blockers" SMALLINT NOT NULL,
    "warnings" SMALLINT NOT NULL,

    CONSTRAINT "ScopeReadiness_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScopeComment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "answerToId" UUID,
    "personId" UUID,
    "side" "ApprovalSide" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(6),
    "resolvedById" UUID,

    CONSTRAINT "ScopeComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Discovery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "projectId" UUID NOT NULL,
    "kind" "RiskKind" NOT NULL,
    "what" TEXT NOT NULL,
    "foreseen" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "foundOn" DATE NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Discovery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ScopeReadiness_projectId_at_idx" ON "ScopeReadiness"("projectId", "at");

-- CreateIndex
CREATE INDEX "ScopeComment_projectId_section_at_idx" ON "ScopeComment"("projectId", "section", "at");

-- CreateIndex
CREATE INDEX "ScopeComment_answerToId_idx" ON "ScopeComment"("answerToId");

-- CreateIndex
CREATE INDEX "Discovery_projectId_at_idx" ON "Discovery"("projectId", "at");

-- CreateIndex
CREATE INDEX "Project_type_stage_idx" ON "Project"("type", "stage");

-- CreateIndex
CREATE INDEX "scope_blockers" ON "Scope" USING GIN ("blockers");

-- AddForeignKey
ALTER TABLE "Scope" ADD CONSTRAINT "Scope_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeReadiness" ADD CONSTRAINT "ScopeReadiness_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeComment" ADD CONSTRAINT "ScopeComment_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeComment" ADD CONSTRAINT "ScopeComment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeComment" ADD CONSTRAINT "ScopeComment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeComment" ADD CONSTRAINT "ScopeComment_answerToId_fkey" FOREIGN KEY ("answerToId") REFERENCES "ScopeComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An answer stands under a comment, never under another answer, and in the same scope.
CREATE FUNCTION comment_answers_a_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "ScopeComment" c WHERE c.id = NEW."answerToId" AND c."answerToId" IS NULL
    AND c."projectId" = NEW."projectId" AND c."section" = NEW."section") THEN
    RAISE EXCEPTION 'violates check constraint "comment_answers_a_comment"'
      USING ERRCODE = '23514', CONSTRAINT = 'comment_answers_a_comment';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_answers_a_comment BEFORE INSERT ON "ScopeComment" FOR EACH ROW
  WHEN (NEW."answerToId" IS NOT NULL) EXECUTE FUNCTION comment_answers_a_comment();
-- What was said stays as it was said; only who settled it is added.
CREATE TRIGGER words_stay BEFORE UPDATE OF "projectId", "section", "answerToId", "side", "text", "at" ON "ScopeComment"
  FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "ScopeReadiness" FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION history_is_insert_only();

CREATE TABLE "ScopeDraft" (
    "projectId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScopeDraft_pkey" PRIMARY KEY ("projectId","section","personId")
);
ALTER TABLE "ScopeDraft" ADD CONSTRAINT "ScopeDraft_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ScopeDraft" ADD CONSTRAINT "ScopeDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
