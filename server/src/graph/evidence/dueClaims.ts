import type { Claim } from "../../contract/index.ts";
import { type Due, dueOf, yearsBefore } from "../../due.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { claimsPastDate } from "./evidenceQueries.ts";

/** Most claims that are looked through for what is due. */
const MOST_DUE = 5000;

/** The claims that are due on a day, longest past first, by the one rule; `more` where not all could be looked through. */
export async function dueClaims(
  store: GraphStore,
  day: string,
): Promise<{ claims: { claim: Claim; due: Due }[]; more: boolean }> {
  const rows = await claimsPastDate.run(store, { day, old: yearsBefore(day), maxRows: MOST_DUE + 1 });
  const claims = rows.slice(0, MOST_DUE).flatMap(({ claim }) => {
    const due = dueOf(claim, day);
    return due === null ? [] : { claim, due };
  });
  return { claims, more: rows.length > MOST_DUE };
}
