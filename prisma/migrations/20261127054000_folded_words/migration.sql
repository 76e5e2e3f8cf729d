-- Words as a search compares them: the same as fold() in lib/platform/fold.ts, held together by a property test.
-- Built from what every PostgreSQL has; the extension "unaccent" is not everywhere, isn't immutable, and takes
-- marks away where they make another letter.
CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              replace(replace(replace(replace(
                translate(
                  lower(normalize(replace(words, U&'\00B4', ''''), NFKD)),
                  U&'\03C2\00F8\0111\00F0\0142\0127\0131\2018\2019\201B\02BB\02BC\02B9`\2032\2010\2011\2012\2013\2014\2015\2212\201C\201D\201E\00AB\00BB\2033',
                  U&'\03C3oddlhi''''''''''''''''-------""""""'),
                U&'\00DF', 'ss'), U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th'),
              '[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]', '', 'g'),
            '[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]', '', 'g'),
          '(?<![\u0400-\u052F])[\u0306\u0308]|(?<![\u0433\u043A])\u0301|[\u0300\u0302-\u0305\u0307\u0309-\u036F]', '', 'g'),
        '(?<=\u0435)\u0308|(?<=\u0627)[\u0653-\u0655]+', '', 'g'),
      '[\u0009-\u000D\u0020\u0085\u2028\u2029]+', ' ', 'g'),
    NFC)
$$;

CREATE OR REPLACE FUNCTION organization_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := setweight(to_tsvector('simple', folded(NEW."name")), 'A')
    || setweight(to_tsvector('english', folded(NEW."mission")), 'B');
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION project_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := setweight(to_tsvector('english', folded(NEW."title")), 'A')
    || setweight(to_tsvector('english', folded(NEW."summary")), 'B')
    || setweight(to_tsvector('simple', folded(COALESCE((SELECT "name" FROM "Organization" WHERE "id" = NEW."organizationId"), ''))), 'C');
  RETURN NEW;
END $$;

UPDATE "Organization" SET "search" = setweight(to_tsvector('simple', folded("name")), 'A')
  || setweight(to_tsvector('english', folded("mission")), 'B');
UPDATE "Project" p SET "search" = setweight(to_tsvector('english', folded(p."title")), 'A')
  || setweight(to_tsvector('english', folded(p."summary")), 'B')
  || setweight(to_tsvector('simple', folded(o."name")), 'C')
  FROM "Organization" o WHERE o."id" = p."organizationId";

DROP INDEX "organization_name_like";
DROP INDEX "project_title_like";
CREATE INDEX organization_name_folded ON "Organization" USING GIN (folded("name") gin_trgm_ops);
CREATE INDEX project_title_folded ON "Project" USING GIN (folded("title") gin_trgm_ops);
CREATE INDEX organization_by_folded_name ON "Organization" (folded("name"));

-- A skill typed without its accents is the same skill; what staff settled is kept under the folded name.
DELETE FROM "SkillAlias" a USING "SkillAlias" b
  WHERE folded(a."key") = folded(b."key") AND (a."settledAt", a."key") < (b."settledAt", b."key");
UPDATE "SkillAlias" SET "key" = folded("key") WHERE "key" <> folded("key");
DELETE FROM "SuggestedSkill" a USING "SuggestedSkill" b
  WHERE a."applicationId" = b."applicationId" AND folded(a."key") = folded(b."key") AND a."key" < b."key";
UPDATE "SuggestedSkill" SET "key" = folded("key") WHERE "key" <> folded("key");
