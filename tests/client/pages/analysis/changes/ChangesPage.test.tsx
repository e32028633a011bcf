import type { ChangeAnswer, Release } from "@atlas/server/contract";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { entityAddress } from "../../../../../client/src/model/watch/watchedAddress.ts";
import { putWatch } from "../../../../../client/src/model/watch/watches.ts";
import { ChangesPage } from "../../../../../client/src/pages/analysis/changes/ChangesPage.tsx";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { changesSince } from "../../../../../server/src/releases/changesSince.ts";
import { openReleases, type Releases } from "../../../../../server/src/releases/openReleases.ts";
import { type FakeAnswer, fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { fakeStore } from "../../../../support/engines/fakeStore.ts";

let releases: Releases;
let regraded: ChangeAnswer;

beforeAll(async () => {
  ({ releases } = await openReleases(DATA_FOLDER));
  const asked = {
    from: "2026.11-first",
    to: "2026.11",
    predicates: [],
    types: [],
    impacts: [],
    entities: [],
    countries: [],
    steps: [],
    limit: 500,
    offset: 0,
  };
  regraded = await changesSince(fakeStore(), releases, { ...asked, kinds: ["regraded"] });
});

function open(at: string, kept: readonly Release[], answer: FakeAnswer = { body: regraded }) {
  fakeFetch({
    "/api/summary": { body: { dataset: { version: "2026.11" } } },
    "/api/releases": { body: { releases: kept } },
    "/api/changes": answer,
  });
  renderClient(<ChangesPage />, at);
}

test("what changed is told in sentences with the grades that became others, and what is listed of it", async () => {
  open("/changes?from=2026.11-first&to=2026.11&kinds=regraded", releases.list);
  await screen.findByRole("heading", { name: "14 of 60 changed claims" });
  expect(document.title).toBe("What changed from 2026.11-first to 2026.11 - Rare Earth Atlas");
  const sentences = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(sentences.slice(0, 2)).toEqual([
    "From 2026.11-first of 25 November 2026 to 2026.11 of 25 November 2026 (1,590 claims), 60 changed.",
    "Only these are listed: Regraded.",
  ]);
  const moves = within(screen.getByRole("region", { name: "Grades that changed" })).getAllByRole("row");
  expect(moves.slice(1).map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Corroborated → Single source13/),
    expect.stringMatching(/^Single source → Self-reported1/),
  ]);
  const table = within(screen.getByRole("region", { name: "Claims that changed" }));
  const headings = table.getAllByRole("rowheader").map(({ textContent }) => textContent);
  expect(table.getAllByRole("row")).toHaveLength(1 + 14 + headings.length);
  // Each heading names the subject of the claims under it.
  const named = new Map(regraded.entities.map(({ id, name }) => [id, name]));
  const subjects = regraded.changes.map(({ before, after }) => named.get((after ?? before)?.subject ?? ""));
  expect(headings).toEqual(subjects.filter((name, at) => name !== subjects[at - 1]));
  expect(new Set(headings).size).toBe(headings.length);
  // The notes on versions are on all of their changes.
  expect(screen.queryByText(/First version with a name/)).toBeNull();
  expect(
    screen.getByText(
      "Each number is of the changes that match your choices of other kinds. Organisations, policies and goods are one kind; several of one kind list more.",
    ),
  ).toBeTruthy();
  expect(screen.getByText(/A change in the data is not a change in the world/)).toBeTruthy();
});

test("counts are filters, versions are chosen, and all of it stands in the address", async () => {
  open("/changes", releases.list);
  await userEvent.click(await screen.findByRole("button", { name: "Regraded 14" }));
  expect(address()).toBe("/changes?kinds=regraded");
  const pressed = await screen.findByRole("button", { name: "Regraded 14", pressed: true });
  await userEvent.click(screen.getByRole("button", { name: /^Organisations \d+$/ }));
  expect(address()).toBe("/changes?kinds=regraded&types=organisation");
  await userEvent.click(pressed);
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(address()).toBe("/changes");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "2026.11");
  expect(address()).toBe("/changes?from=2026.11");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "To" }), "2026.11-first");
  expect(address()).toBe("/changes?from=2026.11&to=2026.11-first");
});

test.each<[string, string, (list: readonly Release[]) => readonly Release[], RegExp]>([
  ["no version is kept", "/changes", () => [], /^No earlier version is stored here/],
  [
    "only the present one is kept",
    "/changes",
    (list) => list.slice(1),
    /^Only the current version, 2026\.11, is stored/,
  ],
  ["another one is asked for", "/changes?from=2020.1", (list) => list, /^Version 2020\.1 is not stored here/],
  ["another one is compared to", "/changes?to=2020.1", (list) => list, /^Version 2020\.1 is not stored here/],
])("where %s, the page says so and asks for nothing", async (_, at, kept, said) => {
  open(at, kept(releases.list), { status: 500, code: "internal" });
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(said));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
});

test("changes are told by what they mean and by subject, those that the reader watches first", async () => {
  const watched = regraded.subjects.at(-1);
  const seen = { version: "2026.11-first", day: "2026-11-25" };
  putWatch({ address: entityAddress(watched?.id ?? ""), title: "", seen, claims: [] });
  open("/changes", releases.list);
  const weaker = regraded.impacts.find(({ impact }) => impact === "weaker")?.count;
  expect(weaker).toBe(14);
  await userEvent.click(await screen.findByRole("button", { name: "14 weaker" }));
  expect(address()).toBe("/changes?impacts=weaker");
  const own = await screen.findByRole("group", { name: "What you watch" });
  await userEvent.click(within(own).getByRole("button", { name: new RegExp(` ${watched?.count}$`) }));
  expect(address()).toBe(`/changes?impacts=weaker&entities=${watched?.id}`);
  const [first] = screen.getAllByRole("group", { name: /you watch|most changes/ });
  expect(first).toBe(screen.getByRole("group", { name: "What you watch" }));
});

test("a comparison that fails says so, and can be asked again", async () => {
  open("/changes", releases.list, { status: 503, code: "store_unavailable" });
  expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
});
