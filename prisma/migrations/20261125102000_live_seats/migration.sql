-- Whoever looks at the seats of a cohort hears of every change, on any server.
CREATE FUNCTION seats_ring() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('seats', COALESCE(NEW."cohortId", OLD."cohortId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER seats_ring AFTER INSERT OR DELETE OR UPDATE OF "state", "releasedAt" ON "SeatClaim"
  FOR EACH ROW EXECUTE FUNCTION seats_ring();
