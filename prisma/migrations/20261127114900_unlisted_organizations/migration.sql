-- An organization that is in no directory yet: its asker begins a draft for it while staff look.
ALTER TYPE "Standing" ADD VALUE 'UNLISTED' BEFORE 'LISTED';
ALTER TYPE "ClaimState" ADD VALUE 'WITHDRAWN';

-- where somebody said that they work is asked at each of their pages
CREATE INDEX "OrganizationClaim_personId_idx" ON "OrganizationClaim"("personId");

-- Nothing is sent in its name, nobody belongs to it, and the one way out is that staff add it.
CREATE FUNCTION not_while_unlisted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Organization" WHERE id = NEW."organizationId" AND standing = 'UNLISTED') THEN
    RAISE EXCEPTION 'violates check constraint "%"', TG_NAME USING ERRCODE = '23514', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unlisted_sends_nothing BEFORE INSERT OR UPDATE OF stage, "organizationId" ON "Project"
  FOR EACH ROW WHEN (NEW.stage NOT IN ('DRAFT', 'WITHDRAWN')) EXECUTE FUNCTION not_while_unlisted();
CREATE TRIGGER unlisted_has_no_members BEFORE INSERT OR UPDATE OF "organizationId" ON "OrganizationMember"
  FOR EACH ROW EXECUTE FUNCTION not_while_unlisted();

CREATE FUNCTION unlisted_is_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.standing <> 'PARTNER' OR NOT EXISTS (
    SELECT 1 FROM "OrganizationClaim" WHERE "organizationId" = NEW.id AND state = 'APPROVED') THEN
    RAISE EXCEPTION 'violates check constraint "%"', TG_NAME USING ERRCODE = '23514', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unlisted_is_added BEFORE UPDATE OF standing ON "Organization" FOR EACH ROW
  WHEN (OLD.standing <> NEW.standing AND (OLD.standing::text = 'UNLISTED' OR NEW.standing::text = 'UNLISTED'))
  EXECUTE FUNCTION unlisted_is_added();

-- Whose asker is erased is put away: nobody else knows of it.
CREATE FUNCTION unlisted_ends_with_its_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Organization" o SET "archivedAt" = clock_timestamp()
  WHERE o.id = OLD."organizationId" AND o.standing = 'UNLISTED'
    AND NOT EXISTS (SELECT 1 FROM "OrganizationClaim" c WHERE c."organizationId" = o.id AND c.state = 'PENDING');
  RETURN NULL;
END $$;
CREATE TRIGGER unlisted_ends_with_its_claim AFTER DELETE ON "OrganizationClaim"
  FOR EACH ROW EXECUTE FUNCTION unlisted_ends_with_its_claim();
