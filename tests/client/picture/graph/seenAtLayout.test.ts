import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { seenAtLayout } from "../../../../client/src/picture/graph/actsOf.ts";
import { emptyGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph = {
  ...emptyGraph,
  entities: ["a", "b", "c", "d"].map((id) => entityOf({ id, country: id === "b" ? "US" : "CN" })),
  claims: [
    claimOf({ id: "1", subject: "a", object: "b" }),
    claimOf({ id: "2", subject: "a", object: "c", status: "ended" }),
    claimOf({ id: "3", subject: "c", object: "d" }),
  ],
  layers: [
    { anchor: "a", ids: ["a", "b", "c"] },
    { anchor: null, ids: ["d"] },
  ],
  opened: [{ id: "a", brought: ["b", "c"] }],
};
const seen = (search: string) => seenAtLayout(graph, parseView(`s=a*,d&${search}`))?.ids;

test("a layout with nothing out of sight reckons with everything, whatever is hidden since", () => {
  expect(seen("")).toBeUndefined();
  expect(seen("layout=columns.1&hide=b")).toBeUndefined();
});

test("what was hidden, collapsed or filtered out does not count, nor do claims that were", () => {
  expect(seen("layout=columns.1&without=hide%3Db")).toEqual(["a", "c"]);
  expect(seen("layout=columns.1&without=folded%3Da")).toEqual(["a"]);
  expect(seen("layout=columns.1&without=hideCountries%3DUS")).toEqual(["a", "c"]);
  const lines = (without: string) =>
    seenAtLayout(graph, parseView(`s=a*,d&layout=columns.1&without=${without}`))?.links.map(({ source, target }) =>
      [source, target].join("~"),
    );
  expect(lines("hidePairs%3Da~b")).toEqual(["a~c"]);
});

test("what comes after the layout has no say in what was in sight then", () => {
  // By its claim to d, which came later, c would pass the filter.
  expect(seen("layout=columns.1&without=hideStatus%3Dended")).toEqual(["a", "b"]);
  expect(seen("layout=columns.2&without=hideStatus%3Dended")).toEqual(["a", "b", "c", "d"]);
});
