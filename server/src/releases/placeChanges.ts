import type { ChangeAnswer, ChangesRequest, ClaimChange } from "../contract/index.ts";
import { groupBy } from "../graph/groupBy.ts";
import { columnValues } from "../rules/vocabulary.ts";
import { endIds } from "./changeEnds.ts";
import type { EntityPlace } from "./entityPlaces.ts";

/** Changes by the countries and steps of the chain of the entities at their ends. */
interface PlacedChanges {
  counts: Pick<ChangeAnswer, "countries" | "steps" | "unplaced">;
  /** Whether a change is at one of the wanted countries and at one of the wanted steps. */
  passes: (change: ClaimChange, wanted: Pick<ChangesRequest, "countries" | "steps">) => boolean;
}

export function placeChanges(changes: readonly ClaimChange[], places: ReadonlyMap<string, EntityPlace>): PlacedChanges {
  const at = (change: ClaimChange, of: keyof EntityPlace) => [
    ...new Set(endIds(change).flatMap((id) => places.get(id)?.[of] ?? [])),
  ];
  const counted = (of: keyof EntityPlace) =>
    new Map([...groupBy(changes.flatMap((one) => at(one, of).map((place) => [place, one])))].map(toCount));
  const [countries, steps] = [counted("countries"), counted("steps")];
  const without = (of: keyof EntityPlace) => changes.filter((change) => at(change, of).length === 0).length;
  return {
    counts: {
      countries: [...countries]
        .map(([country, count]) => ({ country, count }))
        .sort((left, right) => right.count - left.count || (left.country < right.country ? -1 : 1)),
      steps: columnValues.chainStep.flatMap((step) => {
        const count = steps.get(step) ?? 0;
        return count === 0 ? [] : [{ step, count }];
      }),
      unplaced: { country: without("countries"), step: without("steps") },
    },
    passes: (change, wanted) =>
      (["countries", "steps"] as const).every(
        (of) => wanted[of].length === 0 || at(change, of).some((place) => wanted[of].some((one) => one === place)),
      ),
  };
}

function toCount([place, some]: readonly [string, readonly ClaimChange[]]): [string, number] {
  return [place, some.length];
}
