-- Hours of the week someone is usually free: what a team's common hours are found from.
ALTER TABLE "Profile" ADD COLUMN "freeHours" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[];
ALTER TABLE "Application" ADD COLUMN "freeHours" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[];
ALTER TABLE "Profile" ADD CONSTRAINT profile_free_hours_in_week CHECK (0 <= ALL ("freeHours") AND 167 >= ALL ("freeHours"));
ALTER TABLE "Application" ADD CONSTRAINT application_free_hours_in_week CHECK (0 <= ALL ("freeHours") AND 167 >= ALL ("freeHours"));
