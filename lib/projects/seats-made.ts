import { Prisma } from "@/lib/generated/prisma/client";

/** The seats that the role `r` has: none before its project is published, as many as it asks for afterwards. */
export const seatsMade = Prisma.sql`(r."seatsFree" + r."seatsHeld" + r."seatsTaken")`;
