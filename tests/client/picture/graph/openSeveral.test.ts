import { MOST_OPENED_AT_ONCE } from "../../../../client/src/model/address/view/steps.ts";
import { formatView, parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { openSeveral, withSeveralOpened } from "../../../../client/src/picture/graph/nextOpening.ts";
import { emptyGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const letters = ["a", "b", "c"];
const graphOf = (ids: readonly string[], neighbours: number) => ({
  ...emptyGraph,
  entities: ids.map((id) => entityOf({ id, neighbour_count: neighbours })),
});
const opened = (address: string, neighbours = 200) =>
  formatView(withSeveralOpened(parseView(address), letters, graphOf(letters, neighbours)));

test("several entities are opened one after the other, each as a step of its own", () => {
  expect(opened("s=a.b.c")).toBe("s=a.b.c,a*,b*,c*");
});

test("a second time the next neighbours of each are opened, of those that have more", () => {
  expect(opened("s=a.b.c,b*")).toBe("s=a.b.c,b*,a*,b*60,c*");
  expect(opened("s=a.b.c,b*", 30)).toBe("s=a.b.c,b*,a*,c*");
});

test("when all neighbours are shown, nothing is opened, and the reason is given", () => {
  const all = parseView("s=a.b.c,a*,b*,c*");
  expect(openSeveral(all, letters, graphOf(letters, 30))).toEqual({ refused: "allShown" });
  const linked = { ...graphOf(["a", "b"], 1), claims: [claimOf({ id: "1" })] };
  expect(openSeveral(parseView("s=a.b"), ["a", "b"], linked)).toEqual({ refused: "allShown" });
});

test("more than can be read are refused, with the reason, and counted without those that have nothing to open", () => {
  const many = Array.from({ length: MOST_OPENED_AT_ONCE + 1 }, (_, index) => `e${index}`);
  const view = parseView(`s=${many.join(".")}`);
  expect(openSeveral(view, many, graphOf(many, 5))).toEqual({ refused: "tooMany" });
  const graph = graphOf(many, 5);
  const [first, ...others] = graph.entities;
  const closed = { ...graph, entities: [entityOf({ ...first, id: "e0", neighbour_count: 0 }), ...others] };
  expect(withSeveralOpened(view, many, closed).steps).toHaveLength(1 + MOST_OPENED_AT_ONCE);
});
