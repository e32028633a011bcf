import { lightest } from "../../../../server/src/graph/paths/pathFrontier.ts";

const reached = (...weights: number[]) => weights.map((weight, index) => ({ reached: `entity-${index}`, weight }));

test("takes all that was reached while their claims are few enough, each once", () => {
  expect(lightest([...reached(3, 1), ...reached(3)], 4)).toEqual({
    ids: ["entity-1", "entity-0"],
    weight: 4,
    whole: true,
  });
});

test("leaves out the best connected where a step would have to read more claims than it may, and says so", () => {
  expect(lightest(reached(100_000, 2, 5, 2), 9)).toEqual({
    ids: ["entity-1", "entity-3", "entity-2"],
    weight: 9,
    whole: false,
  });
});

test("takes nothing where each has too many, and of nothing has all", () => {
  expect(lightest(reached(10), 9)).toEqual({ ids: [], weight: 0, whole: false });
  expect(lightest([], 9)).toEqual({ ids: [], weight: 0, whole: true });
});
