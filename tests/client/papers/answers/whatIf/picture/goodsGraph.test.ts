import { goodsGraph } from "../../../../../../client/src/papers/answers/whatIf/picture/goodsGraph.ts";
import { hitOf, stepOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

test("draws the chains to firms outside China, those of one last step and grade in one row", () => {
  const steps = [
    stepOf("oxide", "magnets"),
    stepOf("magnets", "a", { way: "made" }),
    stepOf("magnets", "b", { way: "made" }),
    stepOf("magnets", "c", { way: "made", evidence: "disputed" }),
    stepOf("magnets", "d", { way: "made" }),
  ];
  const hits = [hitOf("a", [0, 1]), hitOf("b", [0, 2]), hitOf("c", [0, 3]), hitOf("d", [0, 4], { abroad: false })];
  const graph = goodsGraph(whatIfOf({ steps, hits }));
  expect([...graph.roots]).toEqual(["oxide"]);
  expect(graph.things).toEqual(["oxide", "magnets"]);
  expect(graph.rows.map((row) => row.hits.map(({ entity }) => entity))).toEqual([["a", "b"], ["c"]]);
  expect(graph.others).toBe(0);
});

test("without firms outside China it draws who else is hit", () => {
  const steps = [stepOf("oxide", "sector", { way: "used_in" })];
  const graph = goodsGraph(whatIfOf({ steps, hits: [hitOf("sector", [0], { kind: "sector", abroad: null })] }));
  expect(graph.rows).toHaveLength(1);
});

test("is bounded to some twenty things, and counts who is left out", () => {
  const count = 30;
  const steps = Array.from({ length: count }, (_, index) => [
    stepOf("oxide", `thing-${index}`),
    stepOf(`thing-${index}`, `firm-${index}`, { way: "made" }),
  ]).flat();
  const hits = Array.from({ length: count }, (_, index) => hitOf(`firm-${index}`, [2 * index, 2 * index + 1]));
  const { things, rows, others } = goodsGraph(whatIfOf({ steps, hits }));
  expect(things.length + rows.length).toBeLessThanOrEqual(20);
  expect(rows.length + others).toBe(count);
});

test("a chain that would lead back to where another comes from is left out", () => {
  const steps = [
    stepOf("a", "b"),
    stepOf("b", "one", { way: "made" }),
    stepOf("b", "a"),
    stepOf("a", "two", { way: "made" }),
  ];
  const { steps: drawn, others } = goodsGraph(whatIfOf({ steps, hits: [hitOf("one", [0, 1]), hitOf("two", [2, 3])] }));
  expect(drawn).toEqual([steps[0]]);
  expect(others).toBe(1);
});
