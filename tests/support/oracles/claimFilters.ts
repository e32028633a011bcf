import type { ClaimFilter } from "../../../server/src/contract/index.ts";

const all: ClaimFilter = { types: [], predicates: [], evidence: [] };

/** Filters of every kind, alone and combined. */
export const claimFilters: ClaimFilter[] = [
  all,
  { ...all, types: ["technology"] },
  { ...all, types: ["organisation", "place", "policy"] },
  { ...all, predicates: ["SUBSIDIARY_OF"] },
  { ...all, predicates: ["DEVELOPS", "PRODUCES", "SUPPLIES", "PARTNERS_WITH"] },
  { ...all, evidence: ["corroborated"] },
  { ...all, evidence: ["self-reported", "disputed"] },
  { ...all, evidence: ["assessed"], types: ["sector"] },
  {
    ...all,
    types: ["organisation"],
    predicates: ["COUNTERPART_OF", "SUPPLIES"],
    evidence: ["assessed", "single-source"],
  },
  { ...all, asOf: "1900" },
  { ...all, asOf: "2010" },
  { ...all, asOf: "2020-02" },
  { ...all, asOf: "2024-12-31" },
  { ...all, asOf: "2025" },
  { ...all, asOf: "2025-06-15", evidence: ["corroborated", "single-source"] },
  { ...all, asOf: "2027-01", types: ["organisation"] },
  { ...all, asOf: "9999-12-31" },
];
