import { matchCommands } from "../../../../client/src/pages/search/matchNames.ts";

const commands = [
  { id: "hide", name: "Hide the selection", words: "remove", run: () => undefined },
  { id: "clear", name: "Clear the selection", run: () => undefined },
  { id: "zh", name: "取消选择", run: () => undefined },
  { id: "sel", name: "Selection as a table", run: () => undefined },
];
const ids = (text: string) => matchCommands(commands, text).map(({ id }) => id);

test("every word typed must begin a word of the name or of the other words", () => {
  expect(ids("sel hi")).toEqual(["hide"]);
  expect(ids("remo")).toEqual(["hide"]);
  expect(ids("ide")).toEqual([]);
});

test("a name that begins with the text comes first", () => {
  expect(ids("sel")).toEqual(["sel", "hide", "clear"]);
});

test("Chinese is found in the middle of a name, and nothing typed is all", () => {
  expect(ids("选择")).toEqual(["zh"]);
  expect(ids("")).toEqual(["hide", "clear", "zh", "sel"]);
});
