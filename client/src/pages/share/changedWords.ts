import type { ChangeAnswer } from "@atlas/server/contract";
import { changeStrings } from "../../model/claim/strings.ts";
import { listParts } from "../../model/words/listWords.ts";
import { strings } from "./strings.ts";

/** How many claims of a view have changed since, by kind of change. */
export function changedWords({ changed, kinds }: ChangeAnswer): string {
  if (changed === 0) return strings.unchanged;
  const counts = kinds.filter(({ count }) => count > 0).map(({ kind, count }) => changeStrings.counted[kind](count));
  return strings.changedAmong(listParts(counts));
}
