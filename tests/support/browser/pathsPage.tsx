import type { PathAnswer } from "@atlas/server/contract";
import { screen, within } from "@testing-library/react";
import { PathsPage } from "../../../client/src/pages/paths/PathsPage.tsx";
import { claimOf, detailOf, entityOf } from "../records/clientRecords.ts";
import { type FakeFetch, fakeFetch } from "./fakeFetch.ts";
import { renderClient } from "./renderClient.tsx";

// Shared by the tests of the path finder: three entities, the claims between them, and the page.
export const baogang = entityOf({ id: "baogang", name: "Baogang Group" });

export const northern = entityOf({ id: "northern", name: "Northern Rare Earth", subsidiary: true });

export const lynas = entityOf({ id: "lynas", name: "Lynas", counterpart: true });

export const entities = [baogang, northern, lynas];

export const controls = claimOf({
  id: "controls",
  subject: "northern",
  predicate: "SUBSIDIARY_OF",
  object: "baogang",
  statement: "Baogang holds 38 % of Northern Rare Earth.",
  since: "1997",
  evidence: "corroborated",
  sources: ["s1", "s2"],
});

export const funds = claimOf({
  id: "funds",
  subject: "baogang",
  predicate: "FUNDS",
  object: "northern",
  status: "planned",
  statement: "Baogang plans to fund its subsidiary.",
  evidence: "self-reported",
  sources: ["s2", "s3"],
});

export const counterpart = claimOf({
  id: "counterpart",
  subject: "lynas",
  predicate: "COUNTERPART_OF",
  object: "northern",
  statement: "Both separate rare earths.",
  evidence: "assessed",
  sources: ["s4"],
});

export const found: PathAnswer = {
  paths: [
    {
      entities: ["baogang", "northern", "lynas"],
      hops: [{ claims: ["controls", "funds"] }, { claims: ["counterpart"] }],
      weakest: { hop: 1, evidence: "assessed" },
      goods: null,
    },
  ],
  entities,
  claims: [controls, funds, counterpart],
  shortest: 2,
  more: false,
};

export const none: PathAnswer = { paths: [], entities: [], claims: [], shortest: null, more: false };

export const details = Object.fromEntries(
  entities.map((entity) => [`/api/entities/${entity.id}`, { body: detailOf(entity) }] as const),
);

export const asked = "/paths?from=baogang&to=lynas";

export function serve(answers: FakeFetch["answers"]): FakeFetch {
  return fakeFetch({ ...details, ...answers });
}

export function open(path: string, viewQuery = "") {
  return renderClient(<PathsPage viewQuery={viewQuery} />, path);
}

export const end = (name: string) => screen.getByRole<HTMLInputElement>("combobox", { name });

export const said = () => within(screen.getByRole("region", { name: "Paths" })).getByRole("status").textContent;

export const pathsAsked = (fake: FakeFetch) => fake.asked.filter((path) => path.startsWith("/api/paths"));

export function isLoosest(path: string): boolean {
  return path.includes("maxHops=6") && path.includes("through=sector,place") && !path.includes("evidence=");
}
