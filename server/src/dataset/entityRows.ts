import type { EntityRow } from "./checkedDataset.ts";
import type { LaidTables } from "./layTables.ts";

/** The columns that some types of entity do not have. */
const absent = {
  kind: null,
  country: null,
  city: null,
  founded: null,
  ticker: null,
  website: null,
  stage: null,
  lat: null,
  lon: null,
  date: null,
};

/** The entities of all six files in one shape; a policy's jurisdiction becomes its country. */
export function entityRows({
  organisation,
  technology,
  product,
  sector,
  place,
  policy,
}: LaidTables["entities"]): EntityRow[] {
  return [
    ...organisation.values.map((row) => ({ ...absent, ...row, type: "organisation" as const })),
    ...technology.values.map((row) => ({ ...absent, ...row, type: "technology" as const })),
    ...product.values.map((row) => ({ ...absent, ...row, type: "product" as const })),
    ...sector.values.map((row) => ({ ...absent, ...row, type: "sector" as const })),
    ...place.values.map((row) => ({ ...absent, ...row, type: "place" as const })),
    ...policy.values.map(({ jurisdiction, ...row }) => ({
      ...absent,
      ...row,
      type: "policy" as const,
      country: jurisdiction.length === 0 ? null : jurisdiction.join(";"),
    })),
  ];
}
