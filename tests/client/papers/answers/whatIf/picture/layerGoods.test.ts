import { goodsGraph } from "../../../../../../client/src/papers/answers/whatIf/picture/goodsGraph.ts";
import { layerGoods } from "../../../../../../client/src/papers/answers/whatIf/picture/layerGoods.ts";
import { hitOf, stepOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const steps = [
  stepOf("oxide", "metal"),
  stepOf("metal", "magnets"),
  stepOf("oxide", "magnets"),
  stepOf("magnets", "firm", { way: "made" }),
  stepOf("oxide", "maker", { way: "made" }),
];

test("each thing stands right of all that leads to it, who is hit in the last column", () => {
  const hits = [hitOf("firm", [0, 1, 3]), hitOf("firm-2", [2, 3]), hitOf("maker", [4])];
  const { columns } = layerGoods(goodsGraph(whatIfOf({ steps, hits })));
  const kinds = columns.map((column) => column.filter(({ kind }) => kind !== "bend").map(({ key }) => key));
  expect(kinds.slice(0, 3)).toEqual([["oxide"], ["metal"], ["magnets"]]);
  expect(columns.at(-1)?.every(({ kind }) => kind === "row")).toBe(true);
});

test("a line that passes columns has a bend in each", () => {
  const hits = [hitOf("firm", [0, 1, 3]), hitOf("maker", [4])];
  const { routes } = layerGoods(goodsGraph(whatIfOf({ steps, hits })));
  const long = routes.find(({ from, to }) => from === "oxide" && to.startsWith("oxide"));
  expect(long?.through).toHaveLength(4);
});

test("lines that need not cross do not", () => {
  const crossed = [
    stepOf("root", "x"),
    stepOf("root", "y"),
    stepOf("x", "a", { way: "made" }),
    stepOf("y", "b", { way: "made" }),
  ];
  const hits = [hitOf("b", [1, 3]), hitOf("a", [0, 2])];
  const { columns } = layerGoods(goodsGraph(whatIfOf({ steps: crossed, hits })));
  const [, middle = [], last = []] = columns;
  expect(middle.map(({ next }) => next[0])).toEqual(last.map(({ key }) => key));
});
