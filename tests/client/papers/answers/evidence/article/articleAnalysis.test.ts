import type { SourceDetail } from "@atlas/server/contract";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { analysisText } from "../../../../../../client/src/papers/answers/common/analysisText.ts";
import { articleAnalysis } from "../../../../../../client/src/papers/answers/evidence/article/articleAnalysis.ts";
import { claimOf, sourceOf } from "../../../../../support/records/clientRecords.ts";

const id = "article";
const source = sourceOf({ id, title: "The article", publisher: "Trade Press" });
const sources = [
  source,
  sourceOf({ id: "same", publisher: "TRADE  press" }),
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "caixin", publisher: "Caixin" }),
  sourceOf({ id: "doubt", publisher: "Doubters" }),
];
const about = (name: string, evidence: SourceDetail["claims"][number]["evidence"], independent: string[]) =>
  claimOf({ id: name, evidence, sources: [id, ...independent], independent_sources: independent });
const detail: SourceDetail = {
  source,
  sources,
  entities: [],
  total: 10,
  claims: [
    about("two", "corroborated", ["reuters", "caixin"]),
    // Graded lower by an audit, despite two publishers.
    about("capped", "single-source", ["reuters", "caixin"]),
    about("one", "corroborated", ["same", "reuters"]),
    about("itself", "single-source", [id]),
    // The article relays a party; another article by the same publisher supports the claim.
    about("relay", "single-source", ["same"]),
    { ...about("own", "self-reported", []), status: "planned", due: "2025", newest_source: "2025-07" },
    { ...about("fight", "disputed", ["reuters"]), disputed_by: ["doubt"] },
    about("twins", "assessed", ["reuters", "caixin"]),
    claimOf({ id: "other", sources: ["reuters"], independent_sources: ["reuters"], disputed_by: [id] }),
  ],
};

afterAll(() => setLanguage("en"));

test("a source is answered for in one sentence with the numbers, and what is not its own word is told apart", () => {
  expect(articleAnalysis(detail, "2026-11-25").sentences).toEqual([
    "Of the 7 claims in the data set that rest on this source, 1 is disputed, 1 is self-reported, 2 have no other independent voice, 2 are supported by one independent voice besides it or by several that count as one and 1 is supported by two or more independent voices besides it.",
    "Only what the source itself asserts is counted, here and in every file; 1 comparison that the editors made with its help and 1 claim that it contradicts or doubts are not counted.",
    "As of 25 November 2026, 1 is due to be checked again.",
    "Only the first 9 of 10 claims are shown.",
  ]);
});

test("each group has its claims, with the publishers for and against, those of the source itself left out", () => {
  const { tables, address } = articleAnalysis(detail, "2026-11-25");
  expect(address).toBe("/article?source=article");
  expect(tables.map(({ caption, rows }) => [caption, rows.map(({ claimIds }) => claimIds.join())])).toEqual([
    [
      "The claims that rest on the source, by how well they are supported",
      ["fight", "own", "itself,relay", "capped,one", "two"],
    ],
    ["Disputed", ["fight"]],
    ["Self-reported", ["own"]],
    ["No other independent voice", ["itself", "relay"]],
    ["Supported by one independent voice besides it, or by several that count as one", ["capped", "one"]],
    ["Supported by two or more independent voices besides it", ["two"]],
    ["Not counted: comparisons that the editors made with its help", ["twins"]],
    ["Not counted: claims that it contradicts or doubts", ["other"]],
  ]);
  const cells = (table: number, row: number) => tables[table]?.rows[row]?.cells.map(({ text }) => text);
  expect(cells(0, 3)).toEqual([
    "Supported by one independent voice besides it, or by several that count as one",
    "2",
    "29%",
  ]);
  expect(cells(5, 0)?.slice(2)).toEqual(["2: Caixin and Reuters", "none", ""]);
  expect(cells(4, 0)?.[2]).toBe("2: Caixin and Reuters");
  expect(cells(4, 1)?.[2]).toBe("1: Reuters");
  expect(cells(2, 0)?.[4]).toBe("Was planned for 2025; whether it came is not known here");
  expect(cells(1, 0)?.[3]).toBe("1: Doubters");
});

test("sentence, parts, tables and copied rows count one set of claims, and mark the others as not counted", () => {
  const analysis = articleAnalysis(detail, "2026-11-25");
  const counted = ["fight", "own", "itself", "relay", "capped", "one", "two"];
  expect(analysis.claims.map((claim) => claim.id)).toEqual(counted);
  expect(analysis.context?.map((claim) => claim.id)).toEqual(["twins", "other"]);
  expect(analysis.tables[0]?.rows.flatMap(({ claimIds }) => claimIds)).toEqual(counted);
  const marks = analysisText(analysis).filter((row) => row.length > 5);
  expect(new Set(marks.map((row) => row.at(-1)))).toEqual(
    new Set(["Counted in the answer", "counted", "not part of the answer, so not counted"]),
  );
  expect(marks.flatMap((row) => (row.at(-1) === "not part of the answer, so not counted" ? row.at(-2) : []))).toEqual([
    "twins",
    "other",
  ]);
});

test("what retells another counts as the publisher that it retells", () => {
  const reprint = sourceOf({ id: "reprint", publisher: "Portal", repeats: "reuters", repeated_publisher: "Reuters" });
  const all = [...sources, reprint];
  const rowsOf = (of: typeof source, claim: SourceDetail["claims"][number]) =>
    articleAnalysis({ ...detail, source: of, sources: all, claims: [claim], total: 1 }, "2026-11-25").tables.at(-1);
  const retold = claimOf({ id: "retold", sources: ["reprint", "reuters"], independent_sources: ["reuters"] });
  expect(rowsOf(reprint, retold)?.caption).toBe("No other independent voice");
  const carried = rowsOf(source, about("carried", "single-source", ["reprint"]));
  expect(carried?.caption).toBe("Supported by one independent voice besides it, or by several that count as one");
  expect(carried?.rows[0]?.cells[2]?.text).toBe("1: Reuters");
});

test("that several publishers may count as one is explained, as the column names all of them", () => {
  expect(articleAnalysis(detail, "2026-11-25").limits).toContain(
    "Several publishers count as one if the editors found that they only repeat one interested party, or are weak sources.",
  );
});

test("the same is said in Chinese", async () => {
  await setLanguage("zh");
  expect(articleAnalysis(detail, "2026-11-25").sentences[0]).toBe(
    "数据集中依据该来源的论断共7项：1项有争议、1项为自述、2项没有其他独立发声方支持、2项另有一个独立发声方支持（或有数个但只算一个）和1项另有至少两个独立发声方支持。",
  );
});

test("a source on which nothing rests says so", async () => {
  await setLanguage("en");
  const nothing = articleAnalysis({ ...detail, claims: [], total: 0 }, "2026-11-25");
  expect(nothing.sentences).toEqual(["No claim in this data set rests on this source."]);
  expect(nothing.tables).toEqual([]);
});

test("a heading names the source and says how much of it others support, what is its own word and what is disputed", async () => {
  const whole = { ...detail, total: detail.claims.length };
  expect(articleAnalysis(whole).finding).toMatch(
    /^Trade Press.*: 1 of the 7 claims that rest on it is supported by two or more independent voices besides it, 1 self-reported, 1 disputed$/,
  );
  expect(articleAnalysis(detail).finding).toBeUndefined();
});
