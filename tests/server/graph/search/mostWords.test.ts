import { mostWords } from "../../../../server/src/graph/search/fewerWords.ts";

const hits = (...ids: string[]) => ids.map((id) => ({ id, match: "word" as const }));

test("as many words as find one entity together", () => {
  expect(mostWords(["rare", "earth", "japan"], [hits("a"), hits("a", "b"), hits("c")])).toEqual(["rare", "earth"]);
});

test("of as many words those that are a whole name, then those that find the fewest", () => {
  expect(mostWords(["magnet", "tesla"], [hits("a", "b"), hits("c")])).toEqual(["tesla"]);
  expect(mostWords(["magnet", "tesla"], [hits("a"), [{ id: "b", match: "exact" }, ...hits("c")]])).toEqual(["tesla"]);
});

test("words that find nothing are left out", () => {
  expect(mostWords(["magnet", "nothing"], [hits("a"), []])).toEqual(["magnet"]);
  expect(mostWords(["nothing"], [[]])).toEqual([]);
});
