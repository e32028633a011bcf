import type { Claim, ClaimPage } from "@atlas/server/contract";
import { screen } from "@testing-library/react";
import { claimOf, detailOf, entityOf, sourceOf } from "../records/clientRecords.ts";

// Shared by the tests of the entity panel: a group with its owner, its products, and the server's answers.
export const baogang = entityOf({
  id: "baogang",
  name: "Baogang Group",
  name_zh: "包钢集团",
  aliases: ["BSG", "Baogang"],
  summary: "Steel and rare earths.",
  kind: "state-group",
  country: "CN",
  city: "Baotou",
  founded: "1954",
  ticker: "600010.SH",
  website: "https://www.btsteel.com/en",
  claim_count: 2,
  neighbour_count: 50,
});

export const region = entityOf({ id: "region", name: "Inner Mongolia", kind: "government" });

export const rails = entityOf({ id: "rails", name: "Heavy rail", name_zh: "重轨", type: "product" });

export const alloy = entityOf({ id: "alloy", name: "Rail alloy", type: "technology" });

export const produces: Claim = claimOf({
  id: "1",
  subject: "baogang",
  predicate: "PRODUCES",
  object: "rails",
  statement: "Baogang plans 200,000 tonnes of rail.",
  status: "planned",
  since: "2027-03",
  quantity: 200_000,
  unit: "t",
  quantity_of: "rail over five years",
  quantity_kind: "planned",
  about: "alloy",
  caveats: ["estimate"],
  notes: "Two papers differ.",
  evidence: "disputed",
  sources: ["site"],
  source_roles: ["kin"],
  disputed_by: ["caixin"],
});

export const funded = claimOf({
  id: "2",
  subject: "region",
  predicate: "FUNDS",
  object: "baogang",
  evidence: "corroborated",
  sources: ["s1", "s2", "s3", "s4"],
  independent_sources: ["s1", "s2", "s3", "s4"],
});

export const page: ClaimPage = {
  claims: [produces, funded],
  entities: [baogang, region, rails, alloy],
  sources: [
    sourceOf({
      id: "site",
      publisher: "Baogang",
      kind: "company",
      language: "zh",
      published: "2026-01-05",
      via: "Sohu",
      publisher_entity: "baogang",
      publisher_kind: "company",
    }),
    sourceOf({ id: "caixin", publisher: "Caixin", title: "Doubts about rail" }),
    ...["s1", "s2", "s3", "s4"].map((id) => sourceOf({ id })),
  ],
  total: 2,
};

export const detail = detailOf(baogang, {
  claim_counts: [
    { predicate: "PRODUCES", direction: "out", count: 1 },
    { predicate: "FUNDS", direction: "in", count: 1 },
  ],
  evidence_counts: [
    { evidence: "corroborated", count: 1 },
    { evidence: "disputed", count: 1 },
  ],
  owners: [
    {
      owned: "baogang",
      owner: region,
      level: 1,
      claim: claimOf({ id: "o", predicate: "SUBSIDIARY_OF", share_pct: 76.8 }),
    },
  ],
  subsidiary_count: 9,
  controlled_count: 9,
});

export const answers = { "/api/entities/baogang": { body: detail }, "/api/entities/baogang/claims": { body: page } };

export function statuses(): (string | null)[] {
  return screen.getAllByRole("status").map((status) => status.textContent);
}
