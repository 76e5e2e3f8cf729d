-- What someone would like to be in a team is their involvement: an engagement is a piece of work or an occasion.
ALTER TYPE "Engagement" RENAME TO "Involvement";
ALTER TABLE "Application" RENAME COLUMN "engagement" TO "involvement";
