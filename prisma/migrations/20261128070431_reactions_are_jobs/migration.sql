-- Pauses, tries and problems are those of a job now, of which there is one for each reaction to an event. Events that wait,
-- or were given up, become jobs as soon as a worker starts.
DROP INDEX outbox_waiting;
ALTER TABLE "OutboxEvent" DROP COLUMN "attempts", DROP COLUMN "availableAt", DROP COLUMN "problem";
CREATE INDEX outbox_waiting ON "OutboxEvent" ("id") WHERE "handledAt" IS NULL;
