-- Nobody signs, approves or decides without a name; what both sides agreed to keeps the names as signed.

UPDATE "Person" SET name = NULL WHERE btrim(name) = '';
ALTER TABLE "Person" ADD CONSTRAINT person_name_says_something CHECK (btrim(name) <> '');

-- A name may be changed, and not be taken back: what was signed before stays signed by somebody.
CREATE FUNCTION person_keeps_a_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'violates check constraint "person_keeps_a_name"'
    USING ERRCODE = '23514', CONSTRAINT = 'person_keeps_a_name';
END $$;
CREATE TRIGGER person_keeps_a_name BEFORE UPDATE OF name ON "Person" FOR EACH ROW
  WHEN (OLD.name IS NOT NULL AND NEW.name IS NULL) EXECUTE FUNCTION person_keeps_a_name();

-- Takes the columns that say who.
CREATE FUNCTION signs_with_a_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who text;
BEGIN
  FOREACH who IN ARRAY TG_ARGV LOOP
    IF EXISTS (SELECT 1 FROM "Person" WHERE id = (to_jsonb(NEW) ->> who)::uuid AND name IS NULL) THEN
      RAISE EXCEPTION 'violates check constraint "signs_with_a_name" on %', TG_TABLE_NAME
        USING ERRCODE = '23514', CONSTRAINT = 'signs_with_a_name';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "ScopeVersion" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('proposedById');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "ScopeApproval" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('personId');
CREATE TRIGGER signs_with_a_name BEFORE INSERT OR UPDATE OF "proposedById", "decidedById" ON "ScopeChange" FOR EACH ROW
  EXECUTE FUNCTION signs_with_a_name('proposedById', 'decidedById');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "WorkingAgreement" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('draftedById');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "AgreementSignature" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('personId');
CREATE TRIGGER signs_with_a_name BEFORE INSERT OR UPDATE OF "partnerId", "staffId" ON "Handover" FOR EACH ROW
  EXECUTE FUNCTION signs_with_a_name('partnerId', 'staffId');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "HoursDecision" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('decidedById');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "Review" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('reviewerId');
CREATE TRIGGER signs_with_a_name BEFORE INSERT ON "ApplicationDecision" FOR EACH ROW EXECUTE FUNCTION signs_with_a_name('decidedById');
CREATE TRIGGER signs_with_a_name BEFORE INSERT OR UPDATE OF "decidedById" ON "OrganizationClaim" FOR EACH ROW
  EXECUTE FUNCTION signs_with_a_name('decidedById');

-- Whatever the application sends: the name that stands at the signature is the signer's, at that moment.
ALTER TABLE "ScopeApproval" ADD COLUMN "name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "AgreementSignature" ALTER COLUMN "name" SET DEFAULT '';
ALTER TABLE "ScopeApproval" DISABLE TRIGGER insert_only;
UPDATE "ScopeApproval" a SET name = coalesce(p.name, '—') FROM "Person" p WHERE p.id = a."personId";
ALTER TABLE "ScopeApproval" ENABLE TRIGGER insert_only;

CREATE FUNCTION name_as_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT name INTO NEW.name FROM "Person" WHERE id = NEW."personId";
  RETURN NEW;
END $$;
CREATE TRIGGER name_as_signed BEFORE INSERT ON "ScopeApproval" FOR EACH ROW EXECUTE FUNCTION name_as_signed();
CREATE TRIGGER name_as_signed BEFORE INSERT ON "AgreementSignature" FOR EACH ROW EXECUTE FUNCTION name_as_signed();
