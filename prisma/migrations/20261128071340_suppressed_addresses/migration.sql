-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('BOUNCED', 'COMPLAINED');

-- CreateTable
CREATE TABLE "SuppressedAddress" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "address" TEXT NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "detail" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(6),

    CONSTRAINT "SuppressedAddress_pkey" PRIMARY KEY ("id"),
    CONSTRAINT suppressed_address_in_lower_case CHECK ("address" = lower("address"))
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- An address is held back once at a time; that it was lifted before is kept.
CREATE UNIQUE INDEX suppressed_address_once ON "SuppressedAddress" ("address") WHERE "liftedAt" IS NULL;
