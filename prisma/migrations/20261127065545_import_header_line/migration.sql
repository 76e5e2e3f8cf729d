-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "headerLine" INTEGER NOT NULL DEFAULT 1;
