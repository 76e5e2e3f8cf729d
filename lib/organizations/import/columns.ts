import { foldedKey } from "@/lib/platform/fold";
import { importFields, type ImportField, type Mapping } from "@/lib/organizations/import/import-schema";

const headings: Record<ImportField, readonly string[]> = {
  sourceId: ["organizationid", "orgid", "id", "sourceid", "recordid", "number", "numero"],
  name: ["name", "organization", "organizationname", "orgname", "legalname", "nombre", "organizacion"],
  kind: ["organizationtype", "type", "kind", "orgtype", "tipo", "tipodeorganizacion"],
  ein: ["ein", "taxid", "einnumber", "federaltaxid", "identificacionfiscal"],
  postalCode: ["postalcode", "zip", "zipcode", "postcode", "codigopostal", "cp"],
  website: ["website", "web", "url", "site", "homepage", "webaddress", "sitioweb", "paginaweb"],
  causes: ["causes", "cause", "categories", "category", "issueareas", "focus", "causas", "causa"],
  areas: ["areas", "area", "serviceareas", "servicearea", "region", "zonas", "zona"],
  mission: ["mission", "missionstatement", "description", "about", "summary", "mision", "descripcion"],
};

/** Which column holds which field, by its heading. The name closest to the field's own wins. */
export function guessMapping(columns: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<string>();
  for (const field of importFields) {
    for (const heading of headings[field]) {
      const column = columns.find((name) => !taken.has(name) && foldedKey(name) === heading);
      if (!column) continue;
      mapping[field] = column;
      taken.add(column);
      break;
    }
  }
  return mapping;
}

/** A mapping is kept as names of columns; rows are read by their places. */
export function placesOf(mapping: Mapping, columns: readonly string[]): Partial<Record<ImportField, number>> {
  const places: Partial<Record<ImportField, number>> = {};
  for (const field of importFields) {
    const column = mapping[field];
    const place = column === undefined ? -1 : columns.indexOf(column);
    if (place >= 0) places[field] = place;
  }
  return places;
}
