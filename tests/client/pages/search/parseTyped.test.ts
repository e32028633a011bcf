import { parseTyped } from "../../../../client/src/pages/search/parseTyped.ts";

test.each([
  ["baogang", { text: "baogang", only: null, types: [], country: "" }],
  [">", { text: "", only: "command", types: [], country: "" }],
  ["> fit ", { text: "fit", only: "command", types: [], country: "" }],
  ["》适合", { text: "适合", only: "command", types: [], country: "" }],
  ["claim: hydrogen storage", { text: "hydrogen storage", only: "claim", types: [], country: "" }],
  ["Sources:reuters", { text: "reuters", only: "source", types: [], country: "" }],
  ["来源：路透", { text: "路透", only: "source", types: [], country: "" }],
  ["technology: magnet", { text: "magnet", only: "entity", types: ["technology"], country: "" }],
  ["Technologies: magnet", { text: "magnet", only: "entity", types: ["technology"], country: "" }],
  ["技术：磁", { text: "磁", only: "entity", types: ["technology"], country: "" }],
  ["entity:", { text: "", only: "entity", types: [], country: "" }],
  ["re: magnets", { text: "re: magnets", only: null, types: [], country: "" }],
  ["country: China", { text: "", only: "entity", types: [], country: "CN" }],
  ["国家或地区：中国 磁", { text: "磁", only: "entity", types: [], country: "CN" }],
  [
    "organisation: country: United States magnet",
    { text: "magnet", only: "entity", types: ["organisation"], country: "US" },
  ],
  ["country: Fiji", { text: "Fiji", only: "country", types: [], country: "" }],
  ["country:", { text: "", only: "country", types: [], country: "" }],
  ["technology: re: magnets", { text: "re: magnets", only: "entity", types: ["technology"], country: "" }],
  ["12:30", { text: "12:30", only: null, types: [], country: "" }],
])("%j asks for %j", (typed, asked) => {
  expect(parseTyped(typed, ["CN", "US"])).toEqual(asked);
});
