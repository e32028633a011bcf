import { EvidenceClaims, EvidenceClaimsRequest, EvidenceMirror, EvidenceRequest } from "../../contract/index.ts";
import { claimsByEvidence } from "../../graph/evidence/claimsByEvidence.ts";
import { evidenceMirror } from "../../graph/evidence/evidenceMirror.ts";
import { defineRoute } from "../defineRoute.ts";

export const evidenceRoutes = [
  defineRoute({
    method: "get",
    path: "/evidence",
    summary:
      "What the data set rests on: claims by evidence, publisher, year, type and stage, and the claims that are due to be checked again.",
    request: EvidenceRequest,
    answer: EvidenceMirror,
    isKept: true,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/evidence?day=2026-11-25" },
    respond: ({ store }, asked) => evidenceMirror(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/evidence/claims",
    summary:
      "The claims behind a number in /evidence: due claims start with the longest overdue, other claims with those longest without a new source.",
    request: EvidenceClaimsRequest,
    answer: EvidenceClaims,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/evidence/claims?list=suspension&day=2026-11-25" },
    respond: ({ store }, asked) => claimsByEvidence(store, asked),
  }),
];
