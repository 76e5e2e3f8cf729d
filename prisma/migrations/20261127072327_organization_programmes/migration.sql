-- Which programmes an organization works with: what the powers of a programme's staff reach.
CREATE TABLE "OrganizationProgramme" (
    "organizationId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrganizationProgramme_pkey" PRIMARY KEY ("organizationId","programmeId")
);
CREATE INDEX "OrganizationProgramme_programmeId_organizationId_idx" ON "OrganizationProgramme"("programmeId", "organizationId");
ALTER TABLE "OrganizationProgramme" ADD CONSTRAINT "OrganizationProgramme_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OrganizationProgramme" ADD CONSTRAINT "OrganizationProgramme_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Staff whom an administrator gave the directory as a whole.
CREATE TABLE "DirectoryKeeper" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(6),

    CONSTRAINT "DirectoryKeeper_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DirectoryKeeper_personId_idx" ON "DirectoryKeeper"("personId");
ALTER TABLE "DirectoryKeeper" ADD CONSTRAINT "DirectoryKeeper_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX directory_keeper_once ON "DirectoryKeeper" ("personId") WHERE "endedAt" IS NULL;

-- Sending a request brings an organization into a programme, whichever way the project came to be past its draft.
CREATE FUNCTION project_brings_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "OrganizationProgramme" ("organizationId", "programmeId") VALUES (NEW."organizationId", NEW."programmeId")
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER project_brings_organization AFTER INSERT OR UPDATE OF stage, "organizationId", "programmeId" ON "Project"
  FOR EACH ROW WHEN (NEW.stage NOT IN ('DRAFT', 'WITHDRAWN')) EXECUTE FUNCTION project_brings_organization();

INSERT INTO "OrganizationProgramme" ("organizationId", "programmeId", "since")
SELECT p."organizationId", p."programmeId", min(coalesce(r."submittedAt", p."createdAt"))
FROM "Project" p LEFT JOIN "Request" r ON r."projectId" = p.id
WHERE p.stage NOT IN ('DRAFT', 'WITHDRAWN') OR r."submittedAt" IS NOT NULL
GROUP BY 1, 2 ON CONFLICT DO NOTHING;
