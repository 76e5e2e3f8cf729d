-- AlterTable
ALTER TABLE "Application" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "DecisionBatchItem" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Import" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Project" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "ScopeChange" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- ---------------------------------------------------------------- a decision names the version that was seen
-- An application: its applicant changed it, or someone decided. That someone begins to read it changes nothing in it.
CREATE TRIGGER application_version_moves BEFORE UPDATE OF "changedAt", "state" ON "Application"
  FOR EACH ROW WHEN (OLD."changedAt" IS DISTINCT FROM NEW."changedAt"
    OR (OLD."state" IS DISTINCT FROM NEW."state" AND NOT (OLD."state" = 'SUBMITTED' AND NEW."state" = 'UNDER_REVIEW')))
  EXECUTE FUNCTION version_moves();

CREATE TRIGGER import_version_moves BEFORE UPDATE ON "Import"
  FOR EACH ROW WHEN ((OLD."mapping", OLD."state", OLD."asked", OLD."created", OLD."changed", OLD."rejected")
    IS DISTINCT FROM (NEW."mapping", NEW."state", NEW."asked", NEW."created", NEW."changed", NEW."rejected"))
  EXECUTE FUNCTION version_moves();

CREATE TRIGGER change_version_moves BEFORE UPDATE OF "content", "state" ON "ScopeChange"
  FOR EACH ROW WHEN ((OLD."content", OLD."state") IS DISTINCT FROM (NEW."content", NEW."state"))
  EXECUTE FUNCTION version_moves();

CREATE TRIGGER project_version_moves BEFORE UPDATE OF "stage", "title" ON "Project"
  FOR EACH ROW WHEN ((OLD."stage", OLD."title") IS DISTINCT FROM (NEW."stage", NEW."title"))
  EXECUTE FUNCTION version_moves();

-- What a request says is decided on with its project; whoever writes it holds the project's row already.
CREATE FUNCTION request_moves_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Project" SET "version" = "version" + 1 WHERE "id" = NEW."projectId" AND "stage" <> 'DRAFT';
  RETURN NULL;
END $$;
CREATE TRIGGER request_words_move_version AFTER UPDATE ON "Request"
  FOR EACH ROW WHEN (to_jsonb(OLD) - 'savedAt' - 'submittedAt' IS DISTINCT FROM to_jsonb(NEW) - 'savedAt' - 'submittedAt')
  EXECUTE FUNCTION request_moves_version();
CREATE TRIGGER question_moves_version AFTER INSERT OR UPDATE OF "answeredAt" ON "Question"
  FOR EACH ROW EXECUTE FUNCTION request_moves_version();
