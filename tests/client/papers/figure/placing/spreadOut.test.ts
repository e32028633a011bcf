import { spreadOut } from "../../../../../client/src/papers/figure/placing/placeNodes.ts";

const values = [0, 1, 1, 2, 100];

test("crowded values get room from empty ones, in the order in which they stood", () => {
  expect(values.map(spreadOut(values, 1))).toEqual([0, 37.5, 37.5, 75, 100]);
  expect(values.map(spreadOut(values, 0.5))).toEqual([0, 19.25, 19.25, 38.5, 100]);
});

test("without spreading everything stays", () => {
  expect(values.map(spreadOut(values, 0))).toEqual(values);
});
