import type { Claim } from "@atlas/server/contract";
import { policyLines, policyStatus } from "../../../../../../client/src/papers/answers/whatIf/answer/policyLines.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf, entityOf } from "../../../../../support/records/clientRecords.ts";
import { whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const suspended: Partial<Claim> = { status: "suspended", due: "2026-11-10" };
const answer = whatIfOf({
  entities: [
    entityOf({ id: "a18", type: "policy", name: "Announcement 18", kind: "export-control", date: "2025-04-04" }),
    entityOf({ id: "a57", type: "policy", name: "Announcement 57", kind: "export-control", date: "2025-10-09" }),
    entityOf({ id: "gb", type: "policy", name: "GB/T 1", kind: "standard", date: "2009" }),
    entityOf({ id: "far", type: "policy", name: "A standard far down", kind: "standard" }),
  ],
  claims: [
    claimOf({ id: "1", subject: "a18", predicate: "AFFECTS", status: "in-force" }),
    claimOf({ id: "2", subject: "a57", predicate: "AFFECTS", ...suspended }),
    claimOf({ id: "3", subject: "gb", predicate: "AFFECTS", status: "in-force" }),
    claimOf({ id: "4", subject: "far", predicate: "AFFECTS", status: "in-force" }),
  ],
  policies: [
    { policy: "gb", touches: "x", on: "taken", claim_ids: ["3"] },
    { policy: "a57", touches: "x", on: "chain", claim_ids: ["2"] },
    { policy: "a18", touches: "x", on: "chain", claim_ids: ["1"] },
    { policy: "far", touches: "y", on: "chain", claim_ids: ["4"] },
  ],
});
const words = new WhatIfWords(answer);

test("export controls come first, with date and status, and a date that has passed is owned up to", () => {
  expect(policyLines(answer, words, "2026-11-29")).toEqual([
    "Export control: Announcement 18, 4 April 2025, in force (not dated); Announcement 57, 9 October 2025, the suspension ran out 19 days ago, what followed is not known here (not dated); and 1 more.",
  ]);
});

test("before that date nothing is said of what followed", () => {
  const [, claim] = answer.claims;
  if (!claim) throw new Error("no claim");
  expect(policyStatus(claim, "2026-01-01")).toBe("suspended until 10 November 2026 (not dated)");
});

test("without a policy there is no line", () => {
  expect(policyLines(whatIfOf({}), words, "2026-11-29")).toEqual([]);
});
