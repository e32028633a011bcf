import { changedParts, drawsOtherwise, goesOn } from "../../../../../client/src/model/address/view/viewDifference.ts";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const differs = (one: string, other: string) => {
  const [before, after] = [parseView(one), parseView(other)];
  return [changedParts(before, after), drawsOtherwise(before, after)];
};

test("a change of what is read draws nothing otherwise", () => {
  expect(differs("s=a", "s=a&sel=a&sort=name")).toEqual([["selection", "sort"], false]);
  expect(differs("s=a", "s=a&points=c1")).toEqual([["keyPoints"], false]);
  expect(differs("s=a", "s=a,b&sel=a")).toEqual([["steps", "selection"], true]);
  expect(differs("s=a", "s=a")).toEqual([[], false]);
});

test("a change goes on with the last one where both touch the same", () => {
  expect(goesOn("s=a", "s=a&asOf=2020", "s=a&asOf=2021")).toBe(true);
  expect(goesOn("s=a", "s=a&hideTypes=place", "s=a&hideTypes=place&asOf=2021")).toBe(false);
  expect(goesOn("s=a", "s=a", "s=a&asOf=2021")).toBe(false);
});
