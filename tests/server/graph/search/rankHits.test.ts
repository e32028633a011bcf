import { rankHits } from "../../../../server/src/graph/search/rankHits.ts";
import type { SearchCandidate } from "../../../../server/src/store/search/indexedRows.ts";
import { queryTokens, searchNames } from "../../../../server/src/store/search/searchTokens.ts";

function candidate(id: string, names: string[], claim_count = 0): SearchCandidate {
  const [name = "", ...aliases] = names;
  return {
    id,
    names: searchNames({ name, name_zh: null, aliases, ticker: null }),
    type: "organisation",
    country: null,
    claim_count,
  };
}

function ranked(text: string, candidates: SearchCandidate[]): string[] {
  return rankHits(queryTokens(text), candidates).map(({ id, match, matched }) => `${id} ${match} ${matched}`);
}

test("an exact main name comes before another exact name, a beginning, a phrase, words, spread words and near misses", () => {
  const candidates = [
    candidate("near", ["Works of Stele"], 99),
    candidate("near-name", ["Stel Work"], 99),
    candidate("spread", ["Works", "Steel"], 99),
    candidate("words", ["Works of Steel"], 99),
    candidate("phrase", ["Baotou Steel Works"], 99),
    candidate("beginning", ["Baotou", "Steel Works Baotou"], 99),
    candidate("alias", ["Baotou", "STEEL-WORKS"], 1),
    candidate("main", ["Steel Works"], 0),
    candidate("none", ["Aluminium Works"], 99),
  ];
  expect(ranked("steel works", candidates)).toEqual([
    "main exact Steel Works",
    "alias exact STEEL-WORKS",
    "beginning prefix Steel Works Baotou",
    "phrase word Baotou Steel Works",
    "words word Works of Steel",
    "spread word Works",
    "near-name similar Stel Work",
    "near similar Works of Stele",
  ]);
});

test("equal matches are ordered by the number of claims, then by id", () => {
  const candidates = [candidate("b", ["Lynas"], 1), candidate("a", ["Lynas"], 1), candidate("c", ["Lynas"], 2)];
  expect(ranked("lynas", candidates)).toEqual(["c exact Lynas", "a exact Lynas", "b exact Lynas"]);
});

test.each([
  ["baogagn", "similar Baogang"],
  ["BAO GANG", "exact Baogang"],
  ["包钢", "prefix 包钢集团"],
  ["钢集", "word 包钢集团"],
  ["bāogāng jítuán", "exact bāo gāng jí tuán"],
  ["baogang jituan", "exact bāo gāng jí tuán"],
  ["jituan", "word bāo gāng jí tuán"],
  ["bgjt", "exact bgjt"],
  ["ｂａｏｇａｎｇ", "exact Baogang"],
])("%s finds Baogang Group as %s", (text, found) => {
  expect(ranked(text, [candidate("it", ["Baogang Group", "Baogang", "包钢集团"])])).toEqual([`it ${found}`]);
});

test("a candidate that misses one of the words typed is no hit", () => {
  expect(ranked("baogang aluminium", [candidate("it", ["Baogang Group"])])).toEqual([]);
});

test("short words and numbers must be typed rightly", () => {
  expect(ranked("np", [candidate("it", ["MP"])])).toEqual([]);
  expect(ranked("600112", [candidate("it", ["600111"])])).toEqual([]);
});
