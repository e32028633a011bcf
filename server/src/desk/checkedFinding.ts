import type { FindingCheck, FindingRequest, Regraded } from "../contract/index.ts";
import type { ClaimRelationship, GraphRows } from "../dataset/grade/graphRows.ts";
import type { OwnFiles } from "../dataset/own/ownFiles.ts";
import { BadRequest } from "../errors.ts";
import { claimRow, sourceRow } from "../graph/rowShapes.ts";
import { findingOrder } from "./changeOrders.ts";
import type { DeskFolder } from "./folder/DeskFolder.ts";
import { DeskTables } from "./folder/DeskTables.ts";
import type { HeldRows } from "./RowChange.ts";

const noRows: HeldRows = { rows: () => [], row: () => null };

/** The files of a desk with a finding, whatever its writer has seen; files called `name` with only the finding without a folder. */
export function filesWith(finding: FindingRequest, folder: DeskFolder | null, name: string): OwnFiles {
  const desk = folder ?? noRows;
  const seenNow = findingOrder(finding, { who: null, seen: null }, desk, null).rows.map((change) => ({
    ...change,
    seen: desk.row(change.table, change.key)?.tag ?? null,
  }));
  if (folder !== null) return folder.after(seenNow);
  const { tables } = new DeskTables(new Map()).with(seenNow, {
    refuse: ({ key }) => new BadRequest(`${key}: occurs twice`),
    placeOf: () => undefined,
  });
  return { name, files: tables.contents(), faults: [] };
}

/** A change of an owner or publisher may move hundreds of grades; more than this nobody reads beside a form. */
const MOST = 50;

/** The claims, except one, whose grade differs between two states of the graph; the strongest fall first. */
export function regradedBetween(before: GraphRows, after: GraphRows, except: string | null): Regraded[] {
  const earlier = new Map(before.claims.map((claim) => [claim.id, claim]));
  const moved = after.claims.flatMap((claim): [ClaimRelationship, ClaimRelationship][] => {
    const was = earlier.get(claim.id);
    return was === undefined || was.evidence === claim.evidence || claim.id === except ? [] : [[was, claim]];
  });
  const fall = ([was, is]: [ClaimRelationship, ClaimRelationship]) => was.evidence_rank - is.evidence_rank;
  return moved
    .sort((left, right) => fall(right) - fall(left) || (left[1].id < right[1].id ? -1 : 1))
    .slice(0, MOST)
    .map(([was, { id, statement, evidence }]) => ({ id, statement, from: was.evidence, to: evidence }));
}

/** A claim of the graph and its sources as the API gives them, and the other claims whose grade differs from before. */
export function checkedFinding(
  id: string,
  { before, after }: Record<"before" | "after", GraphRows>,
): Omit<FindingCheck, "alike"> {
  const found = after.claims.find((claim) => claim.id === id);
  const claim = found === undefined ? null : claimRow.parse(found);
  const cited = new Set([...(claim?.sources ?? []), ...(claim?.disputed_by ?? [])]);
  const sources = after.sources.filter((source) => cited.has(source.id)).map((source) => sourceRow.parse(source));
  return { faults: [], claim, sources, regraded: regradedBetween(before, after, id) };
}
