-- How many seats of a role are free, kept for someone or taken, beside the role: boards, coverage and forming teams
-- read one row per role instead of every seat with its claims. Kept by triggers, always equal to its rows.
ALTER TABLE "Role"
  ADD COLUMN "seatsFree" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "seatsHeld" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "seatsTaken" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT role_seats_counted CHECK ("seatsFree" >= 0 AND "seatsHeld" >= 0 AND "seatsTaken" >= 0);

UPDATE "Role" r SET "seatsFree" = s.free, "seatsHeld" = s.held, "seatsTaken" = s.taken FROM (
  SELECT s."roleId", count(*) FILTER (WHERE c."id" IS NULL) AS free,
    count(*) FILTER (WHERE c."state" = 'HELD') AS held, count(*) FILTER (WHERE c."state" = 'CONFIRMED') AS taken
  FROM "Seat" s LEFT JOIN "SeatClaim" c ON c."seatId" = s."id" AND c."releasedAt" IS NULL GROUP BY 1
) s WHERE s."roleId" = r."id";

-- A seat is made free, and only a free one is taken away.
CREATE FUNCTION role_counts_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Role" SET "seatsFree" = "seatsFree" + 1 WHERE "id" = NEW."roleId";
  ELSE
    UPDATE "Role" SET "seatsFree" = "seatsFree" - 1 WHERE "id" = OLD."roleId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER role_counts_seats AFTER INSERT OR DELETE ON "Seat" FOR EACH ROW EXECUTE FUNCTION role_counts_seats();

CREATE FUNCTION role_counts_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held int := 0; taken int := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."releasedAt" IS NULL THEN
    IF OLD."state" = 'HELD' THEN held := -1; ELSE taken := -1; END IF;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."releasedAt" IS NULL THEN
    IF NEW."state" = 'HELD' THEN held := held + 1; ELSE taken := taken + 1; END IF;
  END IF;
  IF held <> 0 OR taken <> 0 THEN
    UPDATE "Role" SET "seatsFree" = "seatsFree" - held - taken, "seatsHeld" = "seatsHeld" + held, "seatsTaken" = "seatsTaken" + taken
      WHERE "id" = (SELECT "roleId" FROM "Seat" WHERE "id" = COALESCE(NEW."seatId", OLD."seatId"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER role_counts_claims AFTER INSERT OR DELETE OR UPDATE OF "releasedAt", "state" ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION role_counts_claims();
