import { foldedAway, openedOf } from "../../../../client/src/picture/graph/foldedAway.ts";
import { parseView } from "../../../../client/src/url/view/viewState.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

/** The answer that opens these neighbours of an entity. */
const answer = (id: string, ...neighbours: string[]) => ({
  entities: [id, ...neighbours].map((one) => entityOf({ id: one })),
  claims: [],
  total: neighbours.length,
});

const answers = {
  a: answer("a", "b", "c", "d"),
  b: answer("b", "a", "c", "e"),
};

function away(search: string): string[] {
  const view = parseView(search);
  // Only a and b are opened here.
  const opened = view.steps.flatMap(({ ids, neighbours }) => (neighbours > 0 ? ids : [])) as ("a" | "b")[];
  const graph = {
    opened: openedOf(
      view.steps,
      opened.map((id) => answers[id]),
    ),
  };
  return [...foldedAway(graph, view)];
}

test("nothing is out of sight where nothing is collapsed", () => {
  expect(away("s=a*,b*")).toEqual([]);
});

test("a collapsed entity stays, and what only it brought goes", () => {
  expect(away("s=a*&folded=a")).toEqual(["b", "c", "d"]);
});

test("what was added, opened or brought by another as well stays", () => {
  expect(away("s=a*,b*&folded=a")).toEqual(["d"]);
  expect(away("s=a*,b*,d&folded=a")).toEqual([]);
  expect(away("s=a*,b*&folded=b")).toEqual(["e"]);
});

test("what two collapsed entities brought goes when both are collapsed", () => {
  expect(away("s=a*,b*&folded=a,b")).toEqual(["c", "d", "e"]);
});

test("an entity that was never opened has nothing to collapse", () => {
  expect(away("s=a*&folded=x")).toEqual([]);
});
