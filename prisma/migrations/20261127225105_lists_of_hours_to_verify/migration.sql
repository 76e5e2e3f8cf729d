-- counting what waits reads the index alone
DROP INDEX hours_to_verify;
CREATE INDEX hours_to_verify ON "HoursEntry" ("projectId", "workedOn") INCLUDE ("personId", "minutes") WHERE "state" IN ('LOGGED', 'QUERIED');
-- the projects to choose from, by title, until there are enough of them
CREATE INDEX "Project_title_idx" ON "Project"("title");
