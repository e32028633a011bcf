import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { claimFilters } from "../support/oracles/claimFilters.ts";
import type { Sample } from "./parameterSets.ts";

/** The sample of a large data set: the best connected entities, and every n-th of the rest. */
export function sampleOf(rows: GraphRows, size: number): Sample {
  const connected = rows.entities.toSorted((a, b) => b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1));
  const hubs = connected.slice(0, Math.ceil(size / 2));
  const others = everySoMany(connected.slice(hubs.length), size - hubs.length);
  const cited = rows.sources.toSorted((a, b) => b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1));
  return {
    rows,
    entities: [...hubs, ...others].map(({ id }) => id),
    filters: claimFilters,
    claims: everySoMany(rows.claims, size * 2).map(({ id }) => id),
    sources: [...cited.slice(0, size), ...everySoMany(cited.slice(size), size)].map(({ id }) => id),
  };
}

function everySoMany<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, index) => index % step === 0).slice(0, count);
}
