-- What an erased person was still to do is somebody else's: the directory they kept, and each project that they were named to
-- take over and that is not handed over yet, whose owner is to be named anew. What was handed over is history.
CREATE FUNCTION duties_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "DirectoryKeeper" SET "endedAt" = clock_timestamp() WHERE "personId" = NEW."personId" AND "endedAt" IS NULL;
  UPDATE "Handover" h SET "ownerId" = NULL, "partnerId" = NULL, "partnerAt" = NULL, "staffId" = NULL, "staffAt" = NULL
    FROM "Project" p
    WHERE p.id = h."projectId" AND h."ownerId" = NEW."personId" AND p.stage IN ('ACTIVE', 'HANDOFF');
  RETURN NULL;
END $$;
CREATE TRIGGER duties_end AFTER INSERT ON "Erasure" FOR EACH ROW EXECUTE FUNCTION duties_end();
