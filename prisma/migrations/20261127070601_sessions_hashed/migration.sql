-- What is kept of a session knows its token again and signs nobody in. Whoever is signed in stays so.
UPDATE "Session" SET "sessionToken" = encode(sha256(convert_to("sessionToken", 'UTF8')), 'hex');

-- Who is archived is signed out, by the same transaction.
CREATE FUNCTION archived_people_are_signed_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "Session" WHERE "userId" = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER archived_people_are_signed_out AFTER UPDATE OF "archivedAt" ON "Person"
  FOR EACH ROW WHEN (NEW."archivedAt" IS NOT NULL)
  EXECUTE FUNCTION archived_people_are_signed_out();
