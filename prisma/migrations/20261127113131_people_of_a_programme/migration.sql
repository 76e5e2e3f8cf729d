-- Who a programme's staff may know: whoever applied to one of its cohorts or served in it; and what they note.
CREATE TABLE "PersonProgramme" (
    "personId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PersonProgramme_pkey" PRIMARY KEY ("personId","programmeId")
);
CREATE INDEX "PersonProgramme_programmeId_idx" ON "PersonProgramme"("programmeId");
ALTER TABLE "PersonProgramme" ADD CONSTRAINT "PersonProgramme_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PersonProgramme" ADD CONSTRAINT "PersonProgramme_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "PersonNote" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "writtenById" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PersonNote_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PersonNote_personId_at_idx" ON "PersonNote"("personId", "at");
CREATE INDEX "PersonNote_programmeId_idx" ON "PersonNote"("programmeId");
CREATE INDEX "PersonNote_writtenById_idx" ON "PersonNote"("writtenById");
ALTER TABLE "PersonNote" ADD CONSTRAINT "PersonNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PersonNote" ADD CONSTRAINT "PersonNote_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PersonNote" ADD CONSTRAINT "PersonNote_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION person_joins_programme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "PersonProgramme" ("personId", "programmeId")
    SELECT NEW."personId", c."programmeId" FROM "Cohort" c WHERE c.id = NEW."cohortId" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER applicant_of_programme AFTER INSERT OR UPDATE OF "state" ON "Application"
  FOR EACH ROW WHEN (NEW."state" <> 'DRAFT') EXECUTE FUNCTION person_joins_programme();
CREATE TRIGGER member_of_programme AFTER INSERT ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION person_joins_programme();
INSERT INTO "PersonProgramme" ("personId", "programmeId")
  SELECT a."personId", c."programmeId" FROM "Application" a JOIN "Cohort" c ON c.id = a."cohortId" WHERE a."state" <> 'DRAFT'
  UNION SELECT s."personId", c."programmeId" FROM "SeatClaim" s JOIN "Cohort" c ON c.id = s."cohortId";

-- A note says more about a person than about a programme.
CREATE FUNCTION notes_are_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "PersonNote" WHERE "personId" = NEW."personId";
  RETURN NULL;
END $$;
CREATE TRIGGER notes_are_erased AFTER INSERT ON "Erasure" FOR EACH ROW EXECUTE FUNCTION notes_are_erased();

CREATE INDEX person_folded ON "Person" USING GIN (folded(coalesce("name", '') || ' ' || "email") gin_trgm_ops);
CREATE INDEX person_by_name ON "Person" (folded(coalesce("name", "email")), "id");
