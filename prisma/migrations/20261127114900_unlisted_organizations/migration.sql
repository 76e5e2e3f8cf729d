-- An organization that is in no directory yet: its asker begins a draft for it while staff look.
ALTER TYPE "Standing" ADD VALUE 'UNLISTED' BEFORE 'LISTED';
ALTER TYPE "ClaimState" ADD VALUE 'WITHDRAWN';

-- Nothing is sent in its name, nobody belongs to it, and the one way out is that staff add it.
CREATE FUNCTION unlisted_sends_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Organization" WHERE id = NEW."organizationId" AND standing = 'UNLISTED') THEN
    RAISE EXCEPTION 'violates check constraint "unlisted_sends_nothing"' USING ERRCODE = '23514', CONSTRAINT = 'unlisted_sends_nothing';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unlisted_sends_nothing BEFORE INSERT OR UPDATE OF stage, "organizationId" ON "Project"
  FOR EACH ROW WHEN (NEW.stage NOT IN ('DRAFT', 'WITHDRAWN')) EXECUTE FUNCTION unlisted_sends_nothing();

CREATE FUNCTION unlisted_has_no_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Organization" WHERE id = NEW."organizationId" AND standing = 'UNLISTED') THEN
    RAISE EXCEPTION 'violates check constraint "unlisted_has_no_members"' USING ERRCODE = '23514', CONSTRAINT = 'unlisted_has_no_members';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unlisted_has_no_members BEFORE INSERT OR UPDATE OF "organizationId" ON "OrganizationMember"
  FOR EACH ROW EXECUTE FUNCTION unlisted_has_no_members();

CREATE FUNCTION unlisted_is_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.standing = 'UNLISTED' OR NEW.standing <> 'PARTNER' OR NOT EXISTS (
    SELECT 1 FROM "OrganizationClaim" WHERE "organizationId" = NEW.id AND state = 'APPROVED') THEN
    RAISE EXCEPTION 'violates check constraint "unlisted_is_added"' USING ERRCODE = '23514', CONSTRAINT = 'unlisted_is_added';
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
