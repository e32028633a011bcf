import { arranged, pointGroups, pointRows } from "../../../../client/src/papers/keyPoints/pointGroups.ts";

const headings = [
  { text: "Who", points: ["c", "a"] },
  { text: "Who pays", points: ["d", "gone"] },
];

test("key points stand under their headings in their own order, those under none first", () => {
  expect(pointGroups(["a", "b", "c", "d"], headings)).toEqual([
    { heading: null, ids: ["b"] },
    { heading: "Who", ids: ["a", "c"] },
    { heading: "Who pays", ids: ["d"] },
  ]);
});

test("without headings the key points are as they were", () => {
  expect(pointGroups(["a", "b"])).toEqual([{ heading: null, ids: ["a", "b"] }]);
});

test("the list of lines can be arranged and read again without a change", () => {
  const rows = pointRows(["a", "b", "c", "d"], headings);
  expect(rows).toEqual([
    { point: "b" },
    { heading: "Who" },
    { point: "a" },
    { point: "c" },
    { heading: "Who pays" },
    { point: "d" },
  ]);
  const { keyPoints, pointHeadings } = arranged(rows);
  expect(keyPoints).toEqual(["b", "a", "c", "d"]);
  expect(pointRows(keyPoints, pointHeadings)).toEqual(rows);
});
