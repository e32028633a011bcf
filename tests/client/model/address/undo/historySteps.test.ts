import { aroundOf, stepsOf } from "../../../../../client/src/model/address/undo/historySteps.ts";

const trail = (...addresses: (string | undefined)[]) => stepsOf({ addresses }).map(({ from, to }) => [from, to]);

test("each change of the picture is a step", () => {
  expect(trail("/", "/explore?s=a", "/explore?s=a&hide=a")).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test("selecting and sorting are reading, not steps", () => {
  expect(trail("/explore?s=a", "/explore?s=a&sel=a", "/explore?s=a", "/explore?s=a&sort=name")).toEqual([]);
});

test("a step keeps what was selected before it", () => {
  expect(trail("/explore?s=a", "/explore?s=a&sel=a", "/explore?s=a*&sel=a")).toEqual([[1, 2]]);
});

test("going to another page is a step, and so is another question to the path finder", () => {
  expect(trail("/explore?s=a", "/table?s=a", "/paths", "/paths?from=a")).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("an entry that was never drawn is passed over", () => {
  expect(trail("/explore?s=a", undefined, "/explore?s=a,b")).toEqual([[0, 2]]);
});

test("Undo and Redo reach over what was only read", () => {
  const addresses = ["/explore?s=a", "/explore?s=a,b", "/explore?s=a,b&sel=a", "/explore?s=a,b&sel=b", "/explore?s=b"];
  const steps = stepsOf({ addresses });
  expect([aroundOf(steps, 3).undo?.from, aroundOf(steps, 3).redo?.to]).toEqual([0, 4]);
  expect([aroundOf(steps, 0).undo, aroundOf(steps, 0).redo?.to]).toEqual([undefined, 1]);
  expect([aroundOf(steps, 4).undo?.from, aroundOf(steps, 4).redo]).toEqual([3, undefined]);
});
