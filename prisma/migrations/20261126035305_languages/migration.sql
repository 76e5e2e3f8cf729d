-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "Application" ADD CONSTRAINT application_languages
  CHECK (array_to_string("languages", ' ', '?') ~ '^([a-z]{2,3}( |$))*$');

-- AlterTable
ALTER TABLE "Scope" ADD COLUMN     "language" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Scope" ADD CONSTRAINT scope_language CHECK ("language" ~ '^([a-z]{2,3})?$');
