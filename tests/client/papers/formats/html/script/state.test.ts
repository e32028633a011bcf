import { nextState, type State } from "../../../../../../client/src/papers/formats/html/script/state.ts";

const narrows = ({ words }: State["ask"]) => words !== "";
const start: State = { ask: { grades: new Set(), words: "" }, shown: null, kept: false };
const [ore, line] = [
  { kind: "entity", id: "ore" },
  { kind: "line", id: "alloy~ore" },
] as const;

test("what is pointed at is shown until something else is; the empty paper changes nothing", () => {
  const pointed = nextState(start, { act: "point", target: ore }, narrows);
  expect(pointed).toMatchObject({ shown: ore, kept: false });
  expect(nextState(pointed, { act: "point", target: null }, narrows)).toBe(pointed);
  expect(nextState(pointed, { act: "point", target: line }, narrows).shown).toEqual(line);
});

test("what is clicked stays where the pointer passes others, but not where keys reach them", () => {
  const kept = nextState(start, { act: "keep", target: ore }, narrows);
  expect(nextState(kept, { act: "point", target: line }, narrows)).toBe(kept);
  expect(nextState(kept, { act: "reach", target: line }, narrows)).toMatchObject({ shown: line, kept: false });
});

test("a search lists what fits; grades narrow what is shown, and a click beside everything returns to the list", () => {
  const ask = { grades: new Set<string>(), words: "ore" };
  const asked = nextState(start, { act: "ask", ask }, narrows);
  expect(asked.shown).toBe("list");
  const kept = nextState(asked, { act: "keep", target: ore }, narrows);
  expect(nextState(kept, { act: "ask", ask: { ...ask, grades: new Set(["disputed"]) } }, narrows).shown).toEqual(ore);
  expect(nextState(kept, { act: "ask", ask: { ...ask, words: "alloy" } }, narrows)).toMatchObject({
    shown: "list",
    kept: false,
  });
  expect(nextState(kept, { act: "keep", target: null }, narrows)).toMatchObject({ shown: "list", kept: false });
  expect(nextState(asked, { act: "ask", ask: start.ask }, narrows).shown).toBeNull();
});

test("the list can be asked for and closed", () => {
  const listed = nextState(start, { act: "list" }, narrows);
  expect(listed.shown).toBe("list");
  expect(nextState(listed, { act: "close" }, narrows)).toEqual(start);
});
