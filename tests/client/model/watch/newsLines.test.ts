import type { Claim, ClaimChange, WatchedNews } from "@atlas/server/contract";
import { type Impact, impactOf, impacts } from "@atlas/server/impact";
import type { Evidence } from "@atlas/server/vocabulary";
import { firstLines, newsCounts, newsLines } from "../../../../client/src/model/watch/newsLines.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

function state(evidence: Evidence, status: "in-force" | "ended" = "in-force") {
  const { id, subject, predicate, object, statement } = claimOf({ id: "one" });
  return { id, subject, predicate, object, statement, since: null, until: null, due: null, status, evidence };
}

function change(id: string, before: Evidence | null, after: Evidence | null, parts: ClaimChange["parts"]): ClaimChange {
  const [was, is] = [before, after].map((grade) => grade && { ...state(grade), id });
  return { id, kinds: [], parts, before: was ?? null, after: is ?? null, why: null };
}

const changes: Record<Impact, ClaimChange> = {
  weaker: change("weaker", "corroborated", "disputed", ["evidence", "statement"]),
  gone: change("gone", "corroborated", null, []),
  ended: {
    ...change("ended", "single-source", "corroborated", ["status", "evidence"]),
    after: { ...state("corroborated", "ended"), id: "ended" },
  },
  new: change("new", null, "self-reported", []),
  reworded: change("reworded", "single-source", "corroborated", ["statement", "evidence"]),
  stronger: change("stronger", "self-reported", "assessed", ["evidence", "sources"]),
  details: change("details", "assessed", "assessed", ["figures", "sources", "remarks"]),
};

function news(listed: readonly ClaimChange[], run_out: string[] = []): WatchedNews {
  const counts = impacts.map((impact) => ({
    impact,
    count: listed.filter((one) => impactOf(one) === impact).length,
  }));
  return { from: null, claim_count: 9, impacts: counts, changes: [...listed], run_out, soon: [] };
}

test.each(impacts)("a change counts once, as the most harmful that it does: %s", (impact) => {
  expect(impactOf(changes[impact])).toBe(impact);
});

test("weaker, gone and ended come before what ran out, that before new, reworded, stronger and details", () => {
  const overdue: Claim = claimOf({ id: "late" });
  const lines = newsLines(news(Object.values(changes).reverse(), ["late"]), new Map([["late", overdue]]));
  expect(lines.map(({ kind }) => kind)).toEqual([
    "weaker",
    "gone",
    "ended",
    "overdue",
    "new",
    "reworded",
    "stronger",
    "details",
  ]);
});

test("a claim that changed and ran out is told once, as what is worse", () => {
  const both = [changes.weaker, changes.stronger];
  const claims = new Map(both.map(({ id }) => [id, claimOf({ id })]));
  const all = news(both, ["weaker", "stronger"]);
  const lines = newsLines(all, claims);
  expect(lines.map(({ id, kind }) => [id, kind])).toEqual([
    ["weaker", "weaker"],
    ["stronger", "overdue"],
  ]);
  expect(newsCounts(all, lines).filter(({ count }) => count > 0)).toEqual([
    { kind: "weaker", count: 1 },
    { kind: "overdue", count: 1 },
  ]);
});

test("three lines show one of each of the worst kinds, and more of them where there are fewer kinds", () => {
  const others = ["w2", "w3"].map((id) => ({ ...changes.weaker, id }));
  const kinds = (listed: readonly ClaimChange[]) =>
    firstLines(newsLines(news(listed), new Map()), 3).map(({ id }) => id);
  expect(kinds([changes.weaker, ...others, changes.new, changes.stronger])).toEqual(["weaker", "new", "stronger"]);
  expect(kinds([changes.weaker, ...others, changes.details])).toEqual(["weaker", "w2", "details"]);
  expect(kinds([changes.details])).toEqual(["details"]);
});
