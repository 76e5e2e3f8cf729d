-- Whoever looks at a cohort's supply and demand hears of every change, on any server. A draft is nobody's supply.
CREATE FUNCTION supply_rings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('supply', COALESCE(NEW."cohortId", OLD."cohortId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER application_supply_rings AFTER UPDATE OF "state", "discipline", "freeTimes" ON "Application"
  FOR EACH ROW WHEN (OLD."state" IS DISTINCT FROM NEW."state" OR NEW."state" <> 'DRAFT') EXECUTE FUNCTION supply_rings();
CREATE TRIGGER application_gone_supply_rings AFTER DELETE ON "Application"
  FOR EACH ROW EXECUTE FUNCTION supply_rings();
CREATE TRIGGER seat_supply_rings AFTER INSERT OR DELETE ON "Seat"
  FOR EACH ROW EXECUTE FUNCTION supply_rings();
CREATE TRIGGER capacity_supply_rings AFTER INSERT OR UPDATE OR DELETE ON "CohortCapacity"
  FOR EACH ROW EXECUTE FUNCTION supply_rings();
