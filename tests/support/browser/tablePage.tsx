import type { Subgraph } from "@atlas/server/contract";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TablePage } from "../../../client/src/pages/table/TablePage.tsx";
import { claimOf, entityOf } from "../records/clientRecords.ts";
import { type FakeFetch, fakeFetch } from "./fakeFetch.ts";
import { fakePicture } from "./fakePicture.ts";
import { renderClient } from "./renderClient.tsx";

// Shared by the tests of the table: a small graph, and the page that shows it.
export const entities = [
  entityOf({
    id: "group",
    name: "Baogang Group",
    name_zh: "包钢集团",
    kind: "state-group",
    country: "CN",
    claim_count: 62,
    neighbour_count: 40,
  }),
  entityOf({ id: "mine", name: "Bayan Obo", name_zh: "白云鄂博", type: "place", claim_count: 3, neighbour_count: 1 }),
  entityOf({ id: "abroad", name: "Lynas", counterpart: true, country: "AU", claim_count: 20, neighbour_count: 9 }),
];

export const claims = [
  claimOf({
    id: "c-1",
    subject: "group",
    predicate: "MINES",
    object: "mine",
    statement: "Baogang mines 10 Mt a year.",
    evidence: "corroborated",
    since: "2020",
    quantity: 10_000_000,
    unit: "t/yr",
    maturity: "commercial",
    sources: ["s-1", "s-2"],
    independent_sources: ["s-1", "s-2"],
    publisher_count: 2,
  }),
  claimOf({
    id: "c-2",
    subject: "abroad",
    predicate: "COUNTERPART_OF",
    object: "group",
    statement: "=Lynas is the opposite.",
    evidence: "assessed",
    sources: ["s-3"],
    publisher_kinds: ["blog", "state-media"],
    publisher_count: 0,
    dossier: "western-supply",
  }),
];

export const graph: Subgraph = { entities, claims };

export async function open(search: string, answers: FakeFetch["answers"] = { "/api/picture": fakePicture(graph) }) {
  const fetched = fakeFetch(answers);
  const user = userEvent.setup();
  renderClient(<TablePage />, `/table?${search}`);
  return { fetched, user };
}

export async function openReady(search = "s=group.mine.abroad") {
  const opened = await open(search);
  await screen.findByRole("grid");
  return opened;
}

/** The texts of the cells, row by row. */
export function cells(): string[][] {
  const [, ...rows] = within(screen.getByRole("grid")).getAllByRole("row");
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

export const firstColumn = () => cells().map(([first]) => first);

export const head = (name: string) => screen.getByRole("columnheader", { name });

export const sortBy = (name: string) => within(head(name)).getByRole("button");

export const focused = () => document.activeElement?.textContent;

/** Gives elements the sizes that jsdom does not compute: the scroll area shows ten rows. */
export function giveSizes(): void {
  const sizes = { clientWidth: 900, clientHeight: 440, offsetWidth: 900, offsetHeight: 44 };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
}
