import type { ChainPlace, Entity } from "@atlas/server/contract";
import { inChina } from "@atlas/server/country";
import { degreesOf } from "../../../picture/graph/linksOf.ts";
import type { ToDraw } from "../Drawing.ts";
import { nameOf } from "../nameOf.ts";

/** The columns from left to right: the steps of the chain, and what has none. */
export const columnIds = ["ore", "concentrate", "oxide", "metal", "alloy", "magnet", "use", "none"] as const;
export type ColumnId = (typeof columnIds)[number];
export const NO_STEP = columnIds.indexOf("none");

/** The bands from top to bottom: goods, then everybody by country. */
export const bandIds = ["goods", "china", "japanKorea", "australia", "europe", "northAmerica", "elsewhere"] as const;
export type BandId = (typeof bandIds)[number];

/** An entity in its band, from its first to its last column. */
export interface ChainRow {
  entity: Entity;
  band: BandId;
  name: string;
  first: number;
  last: number;
  /** The best record of an organisation at each column. */
  stands: ReadonlyMap<number, ChainPlace>;
}

const countriesOf: Partial<Record<BandId, string>> = {
  japanKorea: "JP KR",
  australia: "AU NZ",
  europe: "EU AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO RS SE SI SK UA",
  northAmerica: "US CA",
};

/** The rows of a view: those of several columns first, then by number of lines and of claims. */
export function chainRows({ entities, claims, chain, labels }: ToDraw): ChainRow[] {
  const places = new Map<string, ChainPlace[]>();
  for (const place of chain) places.set(place.id, [...(places.get(place.id) ?? []), place]);
  const degrees = degreesOf(claims.map(({ subject, object }) => ({ source: subject, target: object })));
  const rankOf = ({ id, claim_count }: Entity) => (degrees.get(id) ?? 0) * 10_000 + claim_count;
  return entities
    .map((entity) => ({ ...rowOf(entity, places.get(entity.id) ?? []), name: nameOf(entity, labels) }))
    .sort(
      (a, b) =>
        b.last - b.first - (a.last - a.first) ||
        rankOf(b.entity) - rankOf(a.entity) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
}

function rowOf(entity: Entity, places: readonly ChainPlace[]): Omit<ChainRow, "name"> {
  const stands = new Map<number, ChainPlace>();
  // Universities research what others make.
  for (const place of entity.kind === "university" ? [] : places) {
    const column = columnOf(place.step);
    const before = stands.get(column);
    // A component and its use are one column; what is so now counts before what is not yet.
    if (column !== NO_STEP && (before === undefined || (before.tentative && !place.tentative)))
      stands.set(column, place);
  }
  const columns = stands.size > 0 ? [...stands.keys()] : [isGood(entity) ? columnOf(entity.chain_step) : NO_STEP];
  return { entity, band: bandOf(entity), first: Math.min(...columns), last: Math.max(...columns), stands };
}

/** The column of a step; goods that follow the whole chain have none. */
function columnOf(step: string | null): number {
  const column = columnIds.findIndex((id) => id === (step === "component" ? "use" : step));
  return column === -1 ? NO_STEP : column;
}

function isGood({ type }: Entity): boolean {
  return type === "technology" || type === "product" || type === "sector";
}

function bandOf(entity: Entity): BandId {
  if (isGood(entity)) return "goods";
  // An entity of several countries stands with the first.
  const country = entity.country?.split(";")[0] ?? null;
  if (inChina(country)) return "china";
  return bandIds.find((id) => country !== null && countriesOf[id]?.split(" ").includes(country)) ?? "elsewhere";
}
