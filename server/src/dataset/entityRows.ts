import { type EntityType, entityTypeIds } from "../vocabulary.ts";
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

/** The entities of all six files in one shape. */
export function entityRows(entities: LaidTables["entities"]): EntityRow[] {
  return entityTypeIds.flatMap((type) => entities[type].values.map((value) => entityRow(type, value)));
}

type EntityValue = LaidTables["entities"][EntityType]["values"][number];

/** An entity of any file in the shape of all; a policy's jurisdiction becomes its country. */
export function entityRow(type: EntityType, value: EntityValue): EntityRow {
  if (!("jurisdiction" in value)) return { ...absent, ...value, type };
  const { jurisdiction, ...row } = value;
  return { ...absent, ...row, type, country: jurisdiction.length === 0 ? null : jurisdiction.join(";") };
}
