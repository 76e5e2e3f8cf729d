import { organizationKinds } from "@/lib/organizations/schema";
import type { OrganizationKind } from "@/lib/generated/prisma/enums";

/** What an address asks of the directory. */
export type DirectoryFilters = { q?: string; cause?: string; area?: string; kind?: OrganizationKind };

type SearchParams = Record<string, string | string[] | undefined>;

function textOf(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.replaceAll("\0", "").trim().slice(0, 100) || undefined;
}

/** Reads the filters of the directory from an address; what it does not know it leaves out. */
export function readDirectoryFilters(parameters: SearchParams): DirectoryFilters {
  const kind = textOf(parameters.kind);
  return {
    q: textOf(parameters.q),
    cause: textOf(parameters.cause),
    area: textOf(parameters.area),
    kind: organizationKinds.find((known) => known === kind),
  };
}
