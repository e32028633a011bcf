import { formatView, parseView } from "../../../../client/src/model/address/view/viewState.ts";
import {
  type GroupOpening,
  groupAnchors,
  groupOpenings,
  groupSteps,
} from "../../../../client/src/picture/graph/openGroups.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

const graph = {
  entities: [
    ...["a", "b", "state"].map((id) => entityOf({ id, type: "organisation" })),
    entityOf({ id: "magnets", type: "product" }),
  ],
};
/** What opening brings: two funders of a, one of them of b as well; a holder and a parent of b; nothing made. */
const brought = [["a", "bank", "state"], ["b", "bank"], ["a"], ["b", "fund"], ["a"], ["b", "state"], ["a"], ["b"]];

function countsOf(openings: readonly GroupOpening[]) {
  return openings.map(({ group, fresh, there }) => [group, fresh, there]);
}

test("each group counts an entity once, however many it is linked to, and those already there apart", () => {
  expect(countsOf(groupOpenings(["a", "b"], brought, graph))).toEqual([
    ["funders", 1, 1],
    ["owners", 1, 1],
    ["made", 0, 0],
  ]);
});

test("a group is opened in one change, around those alone to which it brings something new", () => {
  const [funders, owners] = groupOpenings(["a", "b"], brought, graph);
  const view = parseView("s=a.b");
  expect(funders && formatView(funders.open(view))).toBe("s=a.b,a*~funds-in,b*~funds-in");
  expect(owners && formatView(owners.open(view))).toBe("s=a.b,b*~owns-stake-in-in");
});

test("what is asked has an answer for each group, kind of claim and organisation, in the order in which they are counted", () => {
  const steps = groupSteps(["a", "b"]);
  expect(steps.flatMap(({ ids }) => ids)).toHaveLength(brought.length);
  expect(steps.map(({ along }) => `${along?.predicate} ${along?.direction}`)).toEqual([
    "FUNDS in",
    "OWNS_STAKE_IN in",
    "SUBSIDIARY_OF out",
    "PRODUCES out",
  ]);
});

test("only organisations have owners, funders and products, and no more than twenty are opened at once", () => {
  expect(groupAnchors(["a", "magnets", "b"], graph)).toEqual(["a", "b"]);
  const many = Array.from({ length: 21 }, (_, index) => entityOf({ id: `o${index}`, type: "organisation" }));
  expect(
    groupAnchors(
      many.map(({ id }) => id),
      { entities: many },
    ),
  ).toEqual([]);
});
