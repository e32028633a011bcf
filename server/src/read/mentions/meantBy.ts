import type { Mention } from "../../contract/index.ts";

/** The entities that a name may mean: the one that the reader chose, or all that have it. */
export function meantBy({ ids, ambiguous }: Mention): readonly string[] {
  return ambiguous ? ids : ids.slice(0, 1);
}
