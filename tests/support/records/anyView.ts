import fc from "fast-check";
import { bundleName } from "../../../client/src/model/address/view/bundles.ts";
import { pairName } from "../../../client/src/model/address/view/hiding.ts";
import type { Step } from "../../../client/src/model/address/view/steps.ts";
import {
  labelChoices,
  tableTabs,
  type ViewState,
  verbChoices,
} from "../../../client/src/model/address/view/viewState.ts";
import { anyFilters } from "../oracles/filters.ts";

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const selection = fc.oneof(
  fc.constant(null),
  id.map((entity) => ({ kind: "entity" as const, id: entity })),
  fc.uniqueArray(id, { minLength: 2, maxLength: 6 }).map((ids) => ({ kind: "several" as const, ids })),
  fc.tuple(id, id).map(([a, b]) => ({ kind: "pair" as const, a, b })),
  fc.record({ kind: fc.constantFrom("claim" as const, "source" as const), id }),
);
/** Every third number opens neighbours along one kind of claim only. */
function stepOf(ids: string[], neighbours: number): Step {
  const along = { predicate: "DEVELOPS", direction: "in" } as const;
  return neighbours > 0 && neighbours % 3 === 0 ? { ids, neighbours, along } : { ids, neighbours };
}

/** Any view that a reader may reach, without custom positions. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  steps: fc
    .uniqueArray(id, { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(fc.constant(ids), fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 8, maxLength: 8 })),
    )
    .map(([ids, counts]) => ids.map((one, index) => stepOf([one, `${one}-twin`], counts[index] ?? 0))),
  hidden: fc.uniqueArray(id, { maxLength: 4 }),
  hidePairs: fc
    .uniqueArray(fc.tuple(id, id), { maxLength: 3, selector: ([a, b]) => pairName(a, b) })
    .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => pairName(a, b))),
  folded: fc.uniqueArray(id, { maxLength: 3 }),
  bundles: fc.uniqueArray(
    id.map((anchor) => bundleName({ anchor, class: "technology" })),
    { maxLength: 3 },
  ),
  selection,
  pinned: selection,
  filters: anyFilters,
  labels: fc.constantFrom(...labelChoices),
  verbs: fc.constantFrom(...verbChoices),
  tab: fc.constantFrom(...tableTabs),
  sort: fc.option(fc.record({ column: fc.stringMatching(/^[a-z_]{1,12}$/), descending: fc.boolean() })),
  layout: fc.constant(null),
  kept: fc.constant([]),
  keyPoints: fc.uniqueArray(id, { maxLength: 5 }),
});
