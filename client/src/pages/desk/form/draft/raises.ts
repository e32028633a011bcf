import type { Claim, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import { voiceOf } from "../../../../model/claim/source/voiceOf.ts";
import { formStrings as strings } from "../formStrings.ts";

/** What would give a claim a better grade; empty if nothing would. `sources` are those that it cites. */
export function raises(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const { evidence, caveats, publisher_count } = claim;
  if (evidence === "self-reported") return strings.raise.selfReported;
  if (evidence === "disputed") return strings.raise.disputed;
  if (evidence !== "single-source") return "";
  const capped = caveats.some((caveat) => caveat === "weak" || caveat === "relay-unmarked");
  if (capped && publisher_count > 1) return strings.raise.capped;
  // A weak publisher counts only where no other does, so one that is not weak would stand alone.
  const counting = claim.sources.filter((_, place) => claim.source_roles[place] === "counts");
  const known = counting.flatMap((id) => sources.get(id) ?? []);
  const onlyWeak = known.length > 0 && known.every((source) => isWeak(voiceOf(source).kind));
  return onlyWeak ? strings.raise.weakOnly : strings.raise.singleSource;
}
