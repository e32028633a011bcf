import type { Claim } from "../../contract/index.ts";
import { type DatedClaim, type Due, type DueKind, dueOf, yearsBefore } from "../../rules/due.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { claimsPastDate } from "./evidenceQueries.ts";

/** Most claims that are read to find those that are due. */
const MOST_DUE = 5000;

/** The statuses that a due claim of each kind can have: claims with others need not be read; empty means all. */
const statusesOf: Record<DueKind, DatedClaim["status"][]> = {
  suspension: ["suspended"],
  plan: ["planned", "proposed"],
  target: ["in-force"],
  figure: [],
};

/** The claims due on a day (`dueOf`), longest past first; `more` means that not all claims were read. */
export async function dueClaims(
  store: GraphStore,
  { day, kind = null }: { day: string; kind?: DueKind | null },
): Promise<{ claims: { claim: Claim; due: Due }[]; more: boolean }> {
  const statuses = kind === null ? [] : statusesOf[kind];
  const rows = await claimsPastDate.run(store, { day, old: yearsBefore(day), statuses, maxRows: MOST_DUE + 1 });
  const claims = rows.slice(0, MOST_DUE).flatMap(({ claim }) => {
    const due = dueOf(claim, day);
    return due === null || (kind !== null && due.kind !== kind) ? [] : { claim, due };
  });
  return { claims, more: rows.length > MOST_DUE };
}
