import type { Predicate } from "../../../rules/vocabulary.ts";
import type { Voice } from "./Voice.ts";

/** Point 6: facts of record, such as an address or a registered owner, on which state media are as good as any. */
const ofRecord: ReadonlySet<Predicate> = new Set(["LOCATED_IN", "SUBSIDIARY_OF", "OWNS_STAKE_IN", "PART_OF", "ISSUED"]);

/**
 * Points 5 and 6: whether state media speak on their own state's body, firm or policy. `isOfState` says whether a
 * country's state has one of the claim's ends.
 */
export function isStateMedia(
  { kind, country }: Voice,
  predicate: Predicate,
  isOfState: (country: string) => boolean,
): boolean {
  return kind === "state-media" && country !== null && !ofRecord.has(predicate) && isOfState(country);
}
