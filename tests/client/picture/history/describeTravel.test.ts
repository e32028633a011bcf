import { stepsOf } from "../../../../client/src/model/address/undo/historySteps.ts";
import { describeTravel } from "../../../../client/src/picture/history/describeStep.ts";

const addresses = [
  "/explore?s=a",
  "/explore?s=a&sel=a",
  "/explore?s=a,a*&sel=a",
  "/explore?s=a,a*&hide=b",
  "/table?s=a,a*&hide=b",
];
const steps = stepsOf({ addresses });
const travel = (from: number, to: number) => describeTravel({ at: from, steps }, { at: to, steps }, (id) => `<${id}>`);

test("one step is told by its name, in either direction", () => {
  expect(travel(3, 2)).toBe("Undone: Hid <b>");
  expect(travel(1, 2)).toBe("Redone: Opened neighbours of <a>");
  expect(travel(4, 3)).toBe("Undone: Went to the table");
});

test("several steps are told by their number", () => {
  expect(travel(4, 0)).toBe("3 steps undone");
  expect(travel(0, 3)).toBe("2 steps redone");
});

test("going back over a selection is no undoing", () => {
  expect(travel(1, 0)).toBeNull();
});

test("a new step is done, and not done again", () => {
  expect(
    describeTravel({ at: 2, steps: steps.slice(0, 1) }, { at: 3, steps: steps.slice(0, 2) }, (id) => id),
  ).toBeNull();
});

test("a new step in place of one that was undone is not done again", () => {
  const other = stepsOf({ addresses: [...addresses.slice(0, 3), "/explore?s=a,a*&hide=c"] });
  const undone = steps.slice(0, 2);
  expect(undone.at(-1)?.to).toBe(other.at(-1)?.to);
  expect(describeTravel({ at: 2, steps: undone }, { at: 3, steps: other }, (id) => id)).toBeNull();
});
