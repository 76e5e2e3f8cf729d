-- A further language is data, not a column: {"es": "Vivienda"}. `name` stays the one in the default language.
ALTER TABLE "Cause" ADD COLUMN "names" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "Area" ADD COLUMN "names" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "Skill" ADD COLUMN "names" JSONB NOT NULL DEFAULT '{}';

UPDATE "Cause" SET "names" = jsonb_build_object('es', "nameEs");
UPDATE "Area" SET "names" = jsonb_build_object('es', "nameEs");
UPDATE "Skill" SET "names" = jsonb_build_object('es', "nameEs");

ALTER TABLE "Cause" DROP COLUMN "nameEs", ADD CONSTRAINT cause_names_by_locale CHECK (jsonb_typeof("names") = 'object');
ALTER TABLE "Area" DROP COLUMN "nameEs", ADD CONSTRAINT area_names_by_locale CHECK (jsonb_typeof("names") = 'object');
ALTER TABLE "Skill" DROP COLUMN "nameEs", ADD CONSTRAINT skill_names_by_locale CHECK (jsonb_typeof("names") = 'object');

-- A name finds one skill, whatever its case, as before.
CREATE UNIQUE INDEX skill_name_es_once ON "Skill" (lower("names" ->> 'es'));
