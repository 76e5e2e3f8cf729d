-- What was given lately is summed from the index alone.
CREATE INDEX hours_lately ON "HoursEntry" ("workedOn") INCLUDE ("cohortId", "minutes")
  WHERE "state" = 'VERIFIED' AND "supersededAt" IS NULL;
