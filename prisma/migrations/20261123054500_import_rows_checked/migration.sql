-- AlterTable
ALTER TABLE "ImportRow" ADD COLUMN     "name" TEXT,
ADD COLUMN     "sourceId" TEXT,
ADD COLUMN     "values" JSONB;

-- CreateIndex
CREATE INDEX "ImportRow_importId_sourceId_idx" ON "ImportRow"("importId", "sourceId");

-- CreateIndex
CREATE INDEX "ImportRow_importId_name_idx" ON "ImportRow"("importId", "name");

-- A directory is read by name, whatever its capitals; names are compared the same way.
CREATE INDEX organization_by_name ON "Organization" (lower("name"), "id");
