import type { ChangeAnswer } from "@atlas/server/contract";
import { gradeReasons } from "../../../../../client/src/model/claim/change/changeTexts.ts";
import { claimOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const now = claimOf({
  id: "x-1",
  evidence: "single-source",
  sources: ["reuters", "copy"],
  source_roles: ["counts", "weak"],
});
const stated = { ...now, evidence: "corroborated" as const };
const change = {
  id: "x-1",
  kinds: ["regraded" as const],
  parts: ["evidence" as const],
  why: null,
  before: stated,
  after: now,
};
const regraded = {
  entities: [],
  sources: [
    sourceOf({ id: "reuters", publisher: "Reuters" }),
    sourceOf({ id: "copy", publisher: "copies.net", publisher_kind: "aggregator" }),
  ],
};
const reasons = (one: object, claims = [now]) => {
  const answer: Pick<ChangeAnswer, "changes" | "claims" | "regraded"> = {
    changes: [{ ...change, ...one }],
    claims,
    regraded,
  };
  return [...gradeReasons(answer)];
};

test("a regraded claim has the reason of its grade now", () => {
  expect(reasons({})).toEqual([["x-1", "One voice: Reuters. Left out: copies.net, which passes on what others wrote"]]);
});

test("no reason is given for another change, for a grade of an older version, or for a claim that is gone", () => {
  expect(reasons({ kinds: ["reworded"] })).toEqual([]);
  expect(reasons({ after: { ...now, evidence: "disputed" } })).toEqual([]);
  expect(reasons({}, [])).toEqual([]);
});
