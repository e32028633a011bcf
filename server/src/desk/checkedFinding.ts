import type { FindingCheck } from "../contract/index.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { claimRow, sourceRow } from "../graph/rowShapes.ts";
import { regradedBetween } from "./regraded.ts";

/** A claim of the graph and its sources as the API gives them, and the other claims whose grade differs from before. */
export function checkedFinding(id: string, { before, after }: Record<"before" | "after", GraphRows>): FindingCheck {
  const found = after.claims.find((claim) => claim.id === id);
  const claim = found === undefined ? null : claimRow.parse(found);
  const cited = new Set([...(claim?.sources ?? []), ...(claim?.disputed_by ?? [])]);
  const sources = after.sources.filter((source) => cited.has(source.id)).map((source) => sourceRow.parse(source));
  return { faults: [], claim, sources, regraded: regradedBetween(before, after, id) };
}
