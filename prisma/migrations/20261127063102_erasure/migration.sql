-- Erasing a person: hours and head counts stay on a row that says nobody's name; who it was is taken out of everything.

CREATE TABLE "Erasure" (
    "personId" UUID NOT NULL,
    "transaction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("personId")
);
CREATE INDEX "Erasure_transaction_idx" ON "Erasure"("transaction");
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- True only within a transaction that has written its row here, and so leaves a trace.
CREATE FUNCTION erasing() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Erasure" WHERE "transaction" = pg_current_xact_id_if_assigned()::text)
$$;

-- History may be written over by an erasure and by nothing else.
DO $$
DECLARE t record; definition text;
BEGIN
  FOR t IN
    SELECT g.tgname, g.tgrelid::regclass AS "table", pg_get_triggerdef(g.oid) AS definition
    FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid
    WHERE NOT g.tgisinternal AND f.proname IN ('history_is_insert_only', 'submitted_request_is_frozen',
      'question_stays_as_written', 'scope_change_stays', 'review_rules', 'verified_hours_are_final')
  LOOP
    IF t.definition LIKE '% WHEN (%' THEN
      definition := regexp_replace(t.definition, ' WHEN \((.*)\) EXECUTE ', ' WHEN (NOT erasing() AND \1) EXECUTE ');
    ELSE
      definition := replace(t.definition, ' EXECUTE ', ' WHEN (NOT erasing()) EXECUTE ');
    END IF;
    EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t."table");
    EXECUTE definition;
  END LOOP;
END $$;
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "Erasure" FOR EACH ROW EXECUTE FUNCTION history_is_insert_only();

-- Writes `put` where `pattern` (a regular expression) is found, in every text and every JSON of our own tables.
CREATE FUNCTION replace_everywhere(pattern text, json_pattern text, put text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE c record;
BEGIN
  FOR c IN
    SELECT table_name, column_name, data_type FROM information_schema.columns
    JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND data_type IN ('text', 'jsonb')
      AND is_generated = 'NEVER' AND table_name NOT LIKE '\_%'
      AND table_name NOT IN ('Organization', 'ImportRow', 'Skill', 'Cause', 'Area', 'Rate', 'Erasure', 'RateLimiterFlexible')
  LOOP
    IF c.data_type = 'jsonb' THEN
      EXECUTE format('UPDATE %1$I SET %2$I = regexp_replace(%2$I::text, $1, $2, ''g'')::jsonb WHERE %2$I::text ~ $1',
        c.table_name, c.column_name) USING json_pattern, put;
    ELSE
      EXECUTE format('UPDATE %1$I SET %2$I = regexp_replace(%2$I, $1, $2, ''g'') WHERE %2$I ~ $1',
        c.table_name, c.column_name) USING pattern, put;
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION as_pattern(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT '(?<![[:alnum:]])' || regexp_replace(words, '([.*+?()\[\]{}|^$\\-])', '\\\1', 'g') || '(?![[:alnum:]])'
$$;

-- Takes a person out of everything: what is only theirs is deleted, what others build on stays without their name.
-- lib/privacy/erase.ts checks who may ask and what has to be handed over first.
CREATE FUNCTION erase_person(person uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE was "Person"; gone text := 'erased-' || person || '@erased.invalid'; nobody text := '—'; c record; named boolean;
BEGIN
  SELECT * INTO STRICT was FROM "Person" WHERE id = person FOR UPDATE;
  INSERT INTO "Erasure" ("personId", "transaction") VALUES (person, pg_current_xact_id()::text);

  DELETE FROM "Account" WHERE "userId" = person;
  DELETE FROM "Session" WHERE "userId" = person;
  DELETE FROM "VerificationToken" WHERE lower(identifier) = was.email;
  DELETE FROM "IdempotencyKey" WHERE scope = person::text;
  DELETE FROM "RateLimiterFlexible" WHERE position(was.email IN key) > 0 OR position(person::text IN key) > 0;
  DELETE FROM "ProfileSkill" WHERE "personId" = person;
  DELETE FROM "Profile" WHERE "personId" = person;
  DELETE FROM "DirectoryEntry" WHERE "personId" = person;
  DELETE FROM "HelpFollower" WHERE "personId" = person;
  DELETE FROM "CalendarFeed" WHERE "personId" = person;
  DELETE FROM "ProjectInterest" WHERE "personId" = person;
  DELETE FROM "ScopeDraft" WHERE "personId" = person;
  DELETE FROM "ScopeApprover" WHERE "personId" = person;
  DELETE FROM "WorkingAnswer" WHERE "personId" = person;
  DELETE FROM "SeatWait" WHERE "personId" = person;
  DELETE FROM "PreferenceList" WHERE "personId" = person;
  DELETE FROM "FormationRule" WHERE "personId" = person;
  DELETE FROM "FormationPairRule" WHERE "oneId" = person OR "otherId" = person;
  DELETE FROM "OrganizationClaim" WHERE "personId" = person AND state = 'PENDING';
  UPDATE "OrganizationClaim" SET position = '', evidence = '', reason = NULL WHERE "personId" = person;
  DELETE FROM "Invitation" WHERE email = was.email AND "acceptedAt" IS NULL;

  -- an application stays as a number: accepted, or withdrawn; none of its words
  DELETE FROM "SuggestedSkill" s USING "Application" a WHERE a.id = s."applicationId" AND a."personId" = person;
  DELETE FROM "ApplicationSkill" s USING "Application" a WHERE a.id = s."applicationId" AND a."personId" = person;
  DELETE FROM "ApplicationConflict" s USING "Application" a WHERE a.id = s."applicationId" AND a."personId" = person;
  DELETE FROM "DecisionBatchItem" i USING "Application" a WHERE a.id = i."applicationId" AND a."personId" = person;
  UPDATE "Review" r SET note = '' FROM "Application" a WHERE a.id = r."applicationId" AND a."personId" = person AND r.note <> '';
  UPDATE "ApplicationDecision" d SET reason = '', "nextStep" = '' FROM "Application" a WHERE a.id = d."applicationId" AND a."personId" = person;
  UPDATE "Application" SET statement = '', learning = '', "freeTimes" = '{}', "timeZone" = NULL, languages = '{}', causes = '{}',
    state = CASE WHEN state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'WAITLISTED') THEN 'WITHDRAWN' ELSE state END
    WHERE "personId" = person;
  UPDATE "HoursEntry" SET note = '' WHERE "personId" = person AND note <> '';
  UPDATE "HoursReply" r SET words = '' FROM "HoursEntry" h WHERE h.id = r."entryId" AND h."personId" = person;
  UPDATE "SeatClaim" SET "overrideReason" = NULL, "releaseReason" = NULL WHERE "personId" = person;

  UPDATE "OrganizationMember" SET "endedAt" = clock_timestamp() WHERE "personId" = person AND "endedAt" IS NULL;
  UPDATE "OrganizationMember" SET title = NULL WHERE "personId" = person;
  UPDATE "StaffMembership" SET "endedAt" = clock_timestamp() WHERE "personId" = person AND "endedAt" IS NULL;
  UPDATE "FunderAccess" SET "endedAt" = clock_timestamp() WHERE "personId" = person AND "endedAt" IS NULL;
  UPDATE "Project" SET "contactId" = NULL WHERE "contactId" = person;
  UPDATE "Project" SET "scoperId" = NULL WHERE "scoperId" = person;

  -- what they were sent says too much to keep
  UPDATE "EmailMessage" SET subject = nobody, html = '', text = '', "to" = gone WHERE lower("to") = was.email;
  UPDATE "Request" SET "contactName" = '', "contactEmail" = '', "contactPhone" = '' WHERE lower("contactEmail") = was.email;

  -- signatures and the like: the name beside the person
  FOR c IN SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'personId'
    INTERSECT SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'name' AND data_type = 'text'
  LOOP
    EXECUTE format('UPDATE %I SET name = $1 WHERE "personId" = $2', c.table_name) USING nobody, person;
  END LOOP;

  UPDATE "Person" SET email = gone, "emailVerified" = NULL, name = nobody, image = NULL, locale = NULL, "timeZone" = NULL,
    "archivedAt" = COALESCE("archivedAt", clock_timestamp()) WHERE id = person;

  PERFORM replace_everywhere('(?i)' || as_pattern(was.email), '(?i)' || as_pattern(was.email), gone);
  IF was.name IS NULL THEN RETURN; END IF;
  -- a first name alone, or a name that somebody else bears too, is not searched in what others wrote
  named := btrim(was.name) LIKE '% %' AND NOT EXISTS (SELECT 1 FROM "Person" WHERE name = was.name AND id <> person);
  IF named THEN
    PERFORM replace_everywhere(as_pattern(was.name), as_pattern(trim(both '"' from to_json(was.name)::text)), nobody);
    IF was.name ~ '[&<>"'']' THEN
      PERFORM replace_everywhere(as_pattern(in_html), as_pattern(in_html), nobody)
      FROM (SELECT replace(replace(replace(replace(was.name, '&', '&amp;'), '<', '&lt;'), '"', '&quot;'), '''', '&#x27;') AS in_html) h;
    END IF;
  ELSE
    UPDATE "AuditEntry" SET changes = replace(changes::text, to_json(was.name)::text, to_json(nobody)::text)::jsonb
      WHERE "personId" = person OR "subjectId" = person::text;
  END IF;
END $$;
