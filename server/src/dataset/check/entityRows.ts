import { type EntityType, entityTypeIds } from "../../rules/vocabulary.ts";
import { keptByRow } from "../keptByRow.ts";
import type { OverlaidTables } from "../own/overlayTables.ts";
import type { EntityRow } from "./checkedDataset.ts";

/** The entities of all six files in one shape. */
export function entityRows(entities: OverlaidTables["entities"]): EntityRow[] {
  return entityTypeIds.flatMap((type) => entities[type].values.map((value) => keptEntity(value, type)));
}

/** A row stays in its file. */
const keptEntity = keptByRow((value: EntityValue, type: EntityType) => entityRow(type, value));

type EntityValue = OverlaidTables["entities"][EntityType]["values"][number];

/** An entity of any file in the shape of all; a policy's jurisdiction becomes its country. */
export function entityRow(type: EntityType, value: EntityValue): EntityRow {
  const { id, name, name_zh, aliases, summary, own, override_reason } = value;
  const given: Partial<EntityRow> = value;
  const country = "jurisdiction" in value ? value.jurisdiction.join(";") || null : given.country;
  // Field by field, as in `entityNode`, because spreading two objects takes ten times as long.
  return {
    kind: given.kind ?? null,
    country: country ?? null,
    city: given.city ?? null,
    founded: given.founded ?? null,
    ticker: given.ticker ?? null,
    website: given.website ?? null,
    stage: given.stage ?? null,
    lat: given.lat ?? null,
    lon: given.lon ?? null,
    date: given.date ?? null,
    id,
    name,
    name_zh,
    aliases,
    summary,
    own,
    override_reason,
    type,
  };
}
