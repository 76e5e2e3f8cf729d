-- The roles that look for people, and the few people who are archived: what first pages count reads the indexes alone.
CREATE INDEX role_seats_wanted ON "Role" ("projectId") INCLUDE ("seatsFree") WHERE "required" AND "seatsFree" > 0;
CREATE INDEX person_archived ON "Person" ("id") WHERE "archivedAt" IS NOT NULL;
