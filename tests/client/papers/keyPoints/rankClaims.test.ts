import { orderClaims, type Ranking, rankClaims } from "../../../../client/src/papers/keyPoints/rankClaims.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const ranked = (by: Ranking, ...claims: Parameters<typeof claimOf>[0][]) =>
  rankClaims(
    claims.map((claim) => ({ claim: claimOf(claim) })),
    by,
    new Set(["focus"]),
  ).map(({ claim }) => claim.id);

test("of claims ranked by evidence, the best graded come first, and the disputed have a list of their own", () => {
  const claims: Parameters<typeof claimOf>[0][] = [
    { id: "own", evidence: "self-reported" },
    { id: "doubted", evidence: "disputed" },
    { id: "one", evidence: "single-source" },
    { id: "three", evidence: "corroborated", publisher_count: 3 },
    { id: "two", evidence: "corroborated", publisher_count: 2 },
  ];
  expect(ranked("evidence", ...claims)).toEqual(["three", "two", "one", "own"]);
  expect(ranked("disputed", ...claims)).toEqual(["doubted"]);
});

test("what holds now comes before what ended, is planned or was last reported years ago, however well evidenced", () => {
  const order = ranked(
    "evidence",
    { id: "ended", evidence: "corroborated", status: "ended" },
    { id: "old", evidence: "corroborated", last_reported: "2015" },
    { id: "now", evidence: "self-reported" },
  );
  expect(order[0]).toBe("now");
});

test("a comparison by the editors is never proposed as best evidenced, and what is past its date comes last", () => {
  const order = ranked(
    "evidence",
    { id: "compared", predicate: "COUNTERPART_OF", evidence: "assessed" },
    { id: "over", evidence: "corroborated", until: "2020", newest_source: "2019", confirmed: "2019" },
    { id: "long-ago", predicate: "PRODUCES", evidence: "corroborated", confirmed: "2012" },
    { id: "now", evidence: "self-reported" },
  );
  expect(order[0]).toBe("now");
  expect(order).not.toContain("compared");
});

test("where an entity is says less than what it does", () => {
  const order = ranked(
    "evidence",
    { id: "where", predicate: "LOCATED_IN", evidence: "corroborated", publisher_count: 9 },
    { id: "what", predicate: "SUPPLIES", evidence: "self-reported" },
  );
  expect(order).toEqual(["what", "where"]);
});

test("claims about what the reader asked for come first, then the best evidenced, of equals those with a figure", () => {
  const order = ranked(
    "evidence",
    { id: "a-plain" },
    { id: "b-share", share_pct: 40 },
    { id: "c-best", evidence: "corroborated" },
    { id: "d-focus", object: "focus", evidence: "self-reported" },
  );
  expect(order).toEqual(["d-focus", "c-best", "b-share", "a-plain"]);
});

test("claims with figures are those that state a share or a quantity", () => {
  expect(ranked("figures", { id: "none" }, { id: "share", share_pct: 0 }, { id: "tonnes", quantity: 3000 })).toEqual([
    "share",
    "tonnes",
  ]);
});

test("the newest began last or, without a date, were reported last; undated ones are left out", () => {
  const order = ranked(
    "newest",
    { id: "undated" },
    { id: "old-told-again", since: "1954", newest_source: "2026-01-05" },
    { id: "year", since: "2025" },
    { id: "day", since: "2025-10-12" },
    { id: "reported", newest_source: "2024-06" },
  );
  expect(order).toEqual(["day", "year", "reported", "old-told-again"]);
});

test("claims of an answer come before context in every ranking", () => {
  for (const by of ["evidence", "newest"] as const) {
    const order = rankClaims(
      [
        { claim: claimOf({ id: "beside", evidence: "corroborated", since: "2026" }), part: "context" as const },
        { claim: claimOf({ id: "answer", evidence: "self-reported", since: "1990" }), part: "answer" as const },
      ],
      by,
      new Set(),
    );
    expect(order.map(({ claim }) => claim.id)).toEqual(["answer", "beside"]);
  }
});

test("to choose from, a ranking hides nothing: those that do not fit it follow those that do", () => {
  const claims = [
    { claim: claimOf({ id: "doubted", evidence: "disputed", share_pct: 36.71 }) },
    { claim: claimOf({ id: "own", evidence: "self-reported" }) },
    { claim: claimOf({ id: "best", evidence: "corroborated" }) },
  ];
  const ordered = (by: Ranking) => orderClaims(claims, by, new Set()).map(({ claim }) => claim.id);
  expect(ordered("evidence")).toEqual(["best", "own", "doubted"]);
  expect(ordered("disputed")).toEqual(["doubted", "best", "own"]);
  expect(ordered("figures")).toEqual(["doubted", "best", "own"]);
});
