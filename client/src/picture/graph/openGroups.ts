import type { Along } from "../../model/address/view/folding.ts";
import { expandAlong, MOST_OPENED_AT_ONCE, NEIGHBOURS_PER_STEP, type Step } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** Neighbours that can be opened around several organisations in one step, and the kinds of claims that lead to them. */
const openGroups = {
  funders: [{ predicate: "FUNDS", direction: "in" }],
  owners: [
    { predicate: "OWNS_STAKE_IN", direction: "in" },
    { predicate: "SUBSIDIARY_OF", direction: "out" },
  ],
  made: [{ predicate: "PRODUCES", direction: "out" }],
} satisfies Record<string, Along[]>;

export type OpenGroup = keyof typeof openGroups;

// Keys of a record typed by its keys, in the order of menus.
const groupIds = Object.keys(openGroups) as OpenGroup[];

/** One group around several organisations. */
export interface GroupOpening {
  group: OpenGroup;
  /** Entities that opening it brings, and those of the group that the picture has already. */
  fresh: number;
  there: number;
  open: (view: ViewState) => ViewState;
}

/** The organisations among these entities around which groups can be opened; none if they are too many at once. */
export function groupAnchors(ids: readonly string[], { entities }: Pick<ViewGraph, "entities">): string[] {
  const organisations = new Set(entities.filter(({ type }) => type === "organisation").map(({ id }) => id));
  const anchors = ids.filter((id) => organisations.has(id));
  return anchors.length > MOST_OPENED_AT_ONCE ? [] : anchors;
}

/** The steps that would open all groups around these organisations, to ask what each would bring. */
export function groupSteps(anchors: readonly string[]): Step[] {
  return groupIds.flatMap((group) =>
    openGroups[group].map((along) => ({ ids: [...anchors], neighbours: NEIGHBOURS_PER_STEP, along })),
  );
}

/** The groups around these organisations; `brought` has the ids that each opening of `groupSteps` brings, in order. */
export function groupOpenings(
  anchors: readonly string[],
  brought: readonly (readonly string[])[],
  { entities }: Pick<ViewGraph, "entities">,
): GroupOpening[] {
  const known = new Set(entities.map(({ id }) => id));
  const rest = [...brought];
  return groupIds.map((group) => {
    const openings = openGroups[group].flatMap((along) =>
      anchors.map((id) => ({ id, along, ids: (rest.shift() ?? []).filter((one) => one !== id) })),
    );
    const all = new Set(openings.flatMap(({ ids }) => ids));
    const fresh = [...all].filter((id) => !known.has(id)).length;
    const bringing = openings.filter(({ ids }) => ids.some((id) => !known.has(id)));
    return {
      group,
      fresh,
      there: all.size - fresh,
      open: (view) =>
        bringing.reduce((now, { id, along }) => expandAlong(now, id, { along, howMany: NEIGHBOURS_PER_STEP }), view),
    };
  });
}
