-- Rows of a list that may be an organization the directory has are a question to staff.
ALTER TYPE "ImportVerdict" ADD VALUE 'ASK';

-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "asked" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ImportRow" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "line" INTEGER,
ADD COLUMN     "nameKey" TEXT,
ADD COLUMN     "namesakes" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
UPDATE "ImportRow" SET "line" = "number" + 1;
ALTER TABLE "ImportRow" ALTER COLUMN "line" SET NOT NULL,
ADD CONSTRAINT import_row_answer CHECK ("answer" IN ('SAME', 'OTHER', 'OUT'));

-- What was checked by the old rule is checked again by the new one.
UPDATE "Import" SET "state" = 'UPLOADED' WHERE "state" = 'CHECKED';

-- CreateTable
CREATE TABLE "ImportedIdentity" (
    "source" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,

    CONSTRAINT "ImportedIdentity_pkey" PRIMARY KEY ("source","sourceId")
);

-- CreateIndex
CREATE INDEX "ImportedIdentity_organizationId_idx" ON "ImportedIdentity"("organizationId");

-- DropIndex
DROP INDEX "ImportRow_importId_name_idx";

-- CreateIndex
CREATE INDEX "ImportRow_importId_nameKey_idx" ON "ImportRow"("importId", "nameKey");

-- CreateIndex
CREATE INDEX "ImportRow_importId_organizationId_idx" ON "ImportRow"("importId", "organizationId");

-- AddForeignKey
ALTER TABLE "ImportedIdentity" ADD CONSTRAINT "ImportedIdentity_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX import_row_ein ON "ImportRow" ("importId", (("values" ->> 'ein')));

-- What two spellings of one name have in common: folded, without spaces and punctuation.
CREATE FUNCTION name_key(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(public.folded(replace(words, '&', ' and ')), U&' .,;:!?''"-()/\005C_*#@+|[]{}~\00A1\00BF\00B7\2022', '')
$$;
CREATE INDEX organization_by_name_key ON "Organization" (name_key("name"));
