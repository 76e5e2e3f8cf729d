-- What waits to be verified, by project and by how long: staff's first page counts all of it.
CREATE INDEX hours_logged ON "HoursEntry" ("projectId", "createdAt") WHERE "state" = 'LOGGED';
