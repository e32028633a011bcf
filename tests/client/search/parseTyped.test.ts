import { parseTyped } from "../../../client/src/search/parseTyped.ts";

test.each([
  ["baogang", { text: "baogang", only: null, types: [] }],
  [">", { text: "", only: "command", types: [] }],
  ["> fit ", { text: "fit", only: "command", types: [] }],
  ["》适合", { text: "适合", only: "command", types: [] }],
  ["claim: hydrogen storage", { text: "hydrogen storage", only: "claim", types: [] }],
  ["Sources:reuters", { text: "reuters", only: "source", types: [] }],
  ["来源：路透", { text: "路透", only: "source", types: [] }],
  ["technology: magnet", { text: "magnet", only: "entity", types: ["technology"] }],
  ["Technologies: magnet", { text: "magnet", only: "entity", types: ["technology"] }],
  ["技术：磁", { text: "磁", only: "entity", types: ["technology"] }],
  ["entity:", { text: "", only: "entity", types: [] }],
  ["re: magnets", { text: "re: magnets", only: null, types: [] }],
  ["12:30", { text: "12:30", only: null, types: [] }],
])("%j asks for %j", (typed, asked) => {
  expect(parseTyped(typed)).toEqual(asked);
});
