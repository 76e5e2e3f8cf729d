-- What people are told: a row a person and message, how each wants to hear of what, and when mail may come.

CREATE TYPE "Delivery" AS ENUM ('INBOX', 'AT_ONCE', 'DAILY', 'WEEKLY');

CREATE TABLE "InboxItem" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "personId" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(6),
    "digestAt" TIMESTAMPTZ(6),
    CONSTRAINT "InboxItem_pkey" PRIMARY KEY ("id"),
    CONSTRAINT inbox_leads_into_this_site CHECK ("path" ~ '^/([^/\\]|$)'),
    CONSTRAINT inbox_read_waits_for_no_digest CHECK ("readAt" IS NULL OR "digestAt" IS NULL)
);
CREATE UNIQUE INDEX "InboxItem_dedupeKey_key" ON "InboxItem"("dedupeKey");
CREATE INDEX "InboxItem_personId_at_idx" ON "InboxItem"("personId", "at");
-- the count in the header, on every page
CREATE INDEX inbox_unread ON "InboxItem" ("personId") WHERE "readAt" IS NULL;
CREATE INDEX inbox_digest ON "InboxItem" ("digestAt") WHERE "digestAt" IS NOT NULL;

CREATE TABLE "MessagePreference" (
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "delivery" "Delivery" NOT NULL,
    CONSTRAINT "MessagePreference_pkey" PRIMARY KEY ("personId", "kind")
);

CREATE TABLE "MessageHours" (
    "personId" UUID NOT NULL,
    "digestHour" SMALLINT NOT NULL DEFAULT 8,
    "digestDay" SMALLINT NOT NULL DEFAULT 1,
    "quietFrom" SMALLINT,
    "quietTo" SMALLINT,
    CONSTRAINT "MessageHours_pkey" PRIMARY KEY ("personId"),
    CONSTRAINT message_hours_of_a_day CHECK ("digestHour" BETWEEN 0 AND 23 AND "digestDay" BETWEEN 1 AND 7
      AND "quietFrom" BETWEEN 0 AND 23 AND "quietTo" BETWEEN 0 AND 23),
    CONSTRAINT quiet_hours_have_an_end CHECK (("quietFrom" IS NULL AND "quietTo" IS NULL)
      OR ("quietFrom" IS NOT NULL AND "quietTo" IS NOT NULL AND "quietFrom" <> "quietTo"))
);

ALTER TABLE "InboxItem" ADD CONSTRAINT "InboxItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MessagePreference" ADD CONSTRAINT "MessagePreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MessageHours" ADD CONSTRAINT "MessageHours_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "EmailMessage" ADD COLUMN "unsubscribe" TEXT;

-- Takes a person out of everything: what is only theirs is deleted, what others build on stays without their name.
-- lib/privacy/erase.ts checks who may ask and what has to be handed over first.
CREATE OR REPLACE FUNCTION erase_person(person uuid) RETURNS void LANGUAGE plpgsql AS $$
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
  DELETE FROM "InboxItem" WHERE "personId" = person;
  DELETE FROM "MessagePreference" WHERE "personId" = person;
  DELETE FROM "MessageHours" WHERE "personId" = person;
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
  UPDATE "EmailMessage" SET subject = nobody, html = '', text = '', "to" = gone, unsubscribe = NULL WHERE lower("to") = was.email;
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
