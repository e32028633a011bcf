import { createSearch } from "../../../../../../client/src/papers/formats/html/script/matching.ts";
import { pageOfClaims } from "./pageOfClaims.ts";

const data = pageOfClaims();
const search = createSearch(data);
const all = new Set(["corroborated", "disputed"]);
const found = (words: string, grades: ReadonlySet<string> = all) =>
  search({ grades, words }).claims.map(({ title }) => title);

test("words of names in both scripts, statements and sources find claims, whatever their capitals and accents", () => {
  expect(found("")).toEqual(["Ore Group owns Alloy", "Alloy supplies Magnet Café"]);
  expect(found("矿业")).toEqual(["Ore Group owns Alloy"]);
  expect(found("cafe ALLOY")).toEqual(["Alloy supplies Magnet Café"]);
  expect(found("court ruled")).toEqual(["Ore Group owns Alloy"]);
  expect(found("gazette")).toEqual(["Ore Group owns Alloy"]);
  expect(found("ore café")).toEqual([]);
});

test("punctuation makes no difference, as in the table", () => {
  expect(found("ore-group")).toEqual(["Ore Group owns Alloy"]);
  expect(found("court, 40%")).toEqual(["Ore Group owns Alloy"]);
  expect([...search({ grades: all, words: "magnet-café" }).entities]).toEqual(["cafe"]);
});

test("only claims of the wanted grades are found", () => {
  expect(found("", new Set(["disputed"]))).toEqual(["Ore Group owns Alloy"]);
  expect(found("café", new Set(["disputed"]))).toEqual([]);
});

test("entities are found by their own names alone", () => {
  expect([...search({ grades: all, words: "alloy" }).entities]).toEqual(["alloy"]);
  expect([...search({ grades: all, words: "court" }).entities]).toEqual([]);
  expect([...search({ grades: all, words: " " }).entities]).toEqual([]);
});
