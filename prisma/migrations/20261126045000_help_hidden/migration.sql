-- AlterTable
ALTER TABLE "HelpQuestion" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "HelpReply" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(6);

-- An answer that was taken off counts no more.
CREATE FUNCTION help_reply_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "HelpQuestion" SET "replyCount" = "replyCount" - 1 WHERE "id" = NEW."questionId";
  RETURN NULL;
END $$;
CREATE TRIGGER help_reply_hidden AFTER UPDATE OF "hiddenAt" ON "HelpReply"
  FOR EACH ROW WHEN (OLD."hiddenAt" IS NULL AND NEW."hiddenAt" IS NOT NULL) EXECUTE FUNCTION help_reply_hidden();
