import { claimCitation } from "../../../../../client/src/pages/panel/claim/claimCitation.ts";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const reading = {
  entities: new Map(["a", "b"].map((id) => [id, entityOf({ id, name: id.toUpperCase() })])),
  sources: new Map(
    [
      sourceOf({ id: "r", publisher: "Reuters", title: "Rails", published: "2025-03-12" }),
      sourceOf({ id: "c", publisher: "Caixin", title: "Doubts" }),
    ].map((source) => [source.id, source]),
  ),
};
const dataset = { title: "Rare Earth Atlas", version: "2026.11", date: "2026-11-25", hash: "0123456789ab" };

test("a claim is copied with its figures, its grade and the reason, its sources, and where it was read", () => {
  const claim = claimOf({
    id: "bao-1",
    predicate: "OWNS_STAKE_IN",
    statement: "A holds 8% of B.",
    status: "planned",
    since: "2027",
    share_pct: 8,
    quantity: 5,
    unit: "t",
    quantity_of: "rail",
    quantity_kind: "planned",
    sources: ["r"],
    independent_sources: ["r"],
    disputed_by: ["c"],
    evidence: "disputed",
  });
  const address = "http://localhost/explore?s=a.b&sel=claim:bao-1";
  expect(claimCitation(claim, reading, { dataset, address })).toBe(
    [
      "A holds 8% of B.",
      "(A owns a stake in B (planned); planned, not dated; 2027; Share held: 8%; Planned: 5 tonnes (rail))",
      "Disputed: One voice: Reuters. Caixin contradicts or doubts it.",
      "Sources:",
      "- Reuters (news media), Rails, 12 March 2025, https://example.org/r",
      "Sources against it:",
      "- Caixin (news media), Doubts, undated, https://example.org/c",
      `Rare Earth Atlas, Data set 2026.11, 25 November 2026, content hash 0123456789ab, bao-1, ${address}`,
    ].join("\n"),
  );
});

test("without the data set's version the rest is still copied", () => {
  const text = claimCitation(claimOf({ id: "c-1" }), reading, { dataset: null, address: "http://x" });
  expect(text.split("\n").at(-1)).toBe("c-1, http://x");
});
