import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { actsOf } from "../../../../client/src/picture/graph/actsOf.ts";
import { emptyGraph, type Layer } from "../../../../client/src/picture/graph/viewGraph.ts";

const layers: Layer[] = [
  { anchor: "a", ids: ["a", "b"] },
  { anchor: null, ids: ["c"] },
  { anchor: null, ids: ["d"] },
];
const graph = { ...emptyGraph, layers };
const acts = (search: string) => actsOf(graph, parseView(`s=a*,c,d&${search}`));

test("without layout and moves each step lays out what it brought", () => {
  expect(acts("")).toEqual(layers.map((layer) => ({ do: "place", layer, pins: [] })));
});

test("what was moved or let go after a step is moved after it, in the order in which it was done", () => {
  expect(acts("at=b:1:2:1,c:3:4:2,b:home:2").map((act) => [act.do, "id" in act ? act.id : ""])).toEqual([
    ["place", ""],
    ["move", "b"],
    ["place", ""],
    ["move", "c"],
    ["release", "b"],
    ["place", ""],
  ]);
});

test("what is kept from the beginning is pinned in the step that brings it", () => {
  expect(acts("at=c:3:4")[1]).toEqual({ do: "place", layer: layers[1], pins: [["c", { x: 3, y: 4 }]] });
});

test("a layout takes the place of its steps, with what was kept before it; later steps follow one by one", () => {
  expect(acts("layout=columns.2&at=b:1:1:1,c:2:2,a:3:3:2")).toEqual([
    {
      do: "arrange",
      layout: "columns",
      layers: layers.slice(0, 2),
      centre: null,
      pins: [
        ["b", { x: 1, y: 1 }],
        ["c", { x: 2, y: 2 }],
      ],
      seen: null,
    },
    { do: "move", id: "a", to: { x: 3, y: 3 } },
    { do: "place", layer: layers[2], pins: [] },
  ]);
});

test("a layout of more steps than have come lays out those that have", () => {
  const [first] = actsOf({ ...graph, layers: layers.slice(0, 1) }, parseView("s=a*,c,d&layout=layered.3"));
  expect(first).toMatchObject({ do: "arrange", layers: layers.slice(0, 1) });
});
