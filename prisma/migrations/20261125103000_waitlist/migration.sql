-- CreateTable
CREATE TABLE "SeatWait" (
    "roleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skipped" TEXT,

    CONSTRAINT "SeatWait_pkey" PRIMARY KEY ("roleId","personId")
);

-- CreateIndex
CREATE INDEX "SeatWait_roleId_since_idx" ON "SeatWait"("roleId", "since");

-- CreateIndex
CREATE INDEX "SeatWait_personId_idx" ON "SeatWait"("personId");

-- CreateIndex
CREATE INDEX "SeatWait_cohortId_idx" ON "SeatWait"("cohortId");

-- AddForeignKey
ALTER TABLE "SeatWait" ADD CONSTRAINT "SeatWait_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatWait" ADD CONSTRAINT "SeatWait_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatWait" ADD CONSTRAINT "SeatWait_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER seat_wait_of_cohort BEFORE INSERT OR UPDATE OF "roleId", "cohortId" ON "SeatWait"
  FOR EACH ROW EXECUTE FUNCTION role_preference_of_cohort();
