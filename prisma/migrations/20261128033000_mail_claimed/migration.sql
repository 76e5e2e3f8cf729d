-- Mail is sent outside any transaction: whoever takes a message puts off when it may be taken again.
ALTER TABLE "EmailMessage" ADD COLUMN "availableAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "EmailMessage" SET "availableAt" = "createdAt" + interval '15 seconds' * (power(2, "attempts") - 1) WHERE "state" = 'QUEUED';
CREATE INDEX mail_waiting ON "EmailMessage" ("availableAt", "createdAt") WHERE "state" = 'QUEUED';
