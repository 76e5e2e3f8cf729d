import { Prisma } from "@/lib/generated/prisma/client";

/** A table or a column of the schema in a statement, where no parameter can stand. */
export const identifier = (name: string) => Prisma.raw(`"${name.replaceAll('"', '""')}"`);
