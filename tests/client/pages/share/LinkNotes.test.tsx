import type { ChangeAnswer } from "@atlas/server/contract";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { addEntity } from "../../../../client/src/model/address/view/steps.ts";
import { LinkNotes } from "../../../../client/src/pages/share/LinkNotes.tsx";
import { type ChangeView, useViewState } from "../../../../client/src/parts/address/useViewState.ts";
import { changedHere } from "../../../../client/src/parts/view/changed/changedHere.ts";
import { type FakeAnswer, fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";
import { claimOf, sourceOf } from "../../../support/records/clientRecords.ts";

let change: ChangeView;
function Page() {
  change = useViewState()[1];
  return (
    <>
      <LinkNotes />
      <Link to="/paths">Paths</Link>
    </>
  );
}
const notes = () => screen.queryAllByRole("status").map(({ textContent }) => textContent);

const released = { predicate: "SUPPLIES", since: null, until: null, due: null, status: "in-force" } as const;
const changed: ChangeAnswer = {
  from: { version: "2026.05", date: "2026-05-01", released: true, claim_count: 2 },
  to: { version: "2026.11", date: "2026-11-25", released: false, claim_count: 2 },
  kinds: [
    { kind: "removed", count: 1 },
    { kind: "added", count: 0 },
    { kind: "regraded", count: 1 },
    { kind: "reworded", count: 1 },
    { kind: "revised", count: 0 },
  ],
  predicates: [{ predicate: "SUPPLIES", count: 2 }],
  types: [{ type: "organisation", count: 2 }],
  impacts: [],
  subjects: [],
  countries: [],
  steps: [],
  unplaced: { country: 0, step: 0 },
  matching: { impacts: [], moves: [], worst: [] },
  regraded: { entities: [], sources: [sourceOf({ id: "reuters", publisher: "Reuters" })] },
  changed: 2,
  total: 2,
  changes: [
    {
      id: "x-1",
      kinds: ["removed"],
      parts: [],
      before: { ...released, id: "x-1", subject: "a", object: "b", statement: "A sent ore.", evidence: "disputed" },
      after: null,
      why: null,
    },
    {
      id: "x-2",
      kinds: ["regraded", "reworded"],
      why: null,
      parts: ["evidence", "statement"],
      before: {
        ...released,
        id: "x-2",
        subject: "a",
        object: "b",
        statement: "A sells 5 t.",
        evidence: "corroborated",
      },
      after: {
        ...released,
        id: "x-2",
        subject: "a",
        object: "b",
        statement: "A sells 9 t.",
        evidence: "single-source",
      },
    },
  ],
  entity_changes: [],
  entity_counts: { removed: 0, added: 0, renamed: 0, named: 0 },
  claims: [claimOf({ id: "x-2", sources: ["reuters"], source_roles: ["counts"] })],
  entities: [],
};

function open(address: string, among: FakeAnswer = { status: 404, code: "not_found" }) {
  fakeFetch({
    "/api/summary": { body: { dataset: { version: "2026.11" } } },
    "/api/picture": { body: { opened: [], entities: [], claims: [] } },
    "/api/changes/among": among,
  });
  renderClient(<Page />, address);
}

test("a link of a data set that is not kept says so, and what is gone; the note stays until it is closed", async () => {
  open("/explore?s=a.b&v=2026.05");
  await waitFor(() =>
    expect(notes()).toEqual([
      "This link was made with data set 2026.05; this is 2026.11. No longer in the data set: a, b. Version 2026.05 is not stored here, so changes since then cannot be shown. Claims, figures and grades may differ.  ",
    ]),
  );
  act(() => change((view) => addEntity(view, "c")));
  expect(notes()).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
  expect(notes()).toEqual([]);
});

test("a link of a kept data set says how many claims of it changed, and lists each, before and after, with its card", async () => {
  open("/explore?s=a.b&v=2026.05", { body: changed });
  await screen.findByText(/Changes to the claims shown here: 1 removed, 1 regraded, 1 reworded\./);
  expect(screen.getByRole("link", { name: "See everything that changed since then" }).getAttribute("href")).toBe(
    `/changes?from=2026.05&view=${encodeURIComponent("/explore?s=a.b&v=2026.05")}`,
  );
  expect(screen.queryByRole("region", { name: "What changed since 2026.05" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show what changed" }));
  const list = screen.getByRole("region", { name: "What changed since 2026.05" });
  const items = within(list).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "Removed DisputedA sent ore.",
    "RegradedReworded Corroborated→ is now Single sourceA sells 9 t.Was: A sells 5 t.Single source: One voice: Reuters.",
  ]);
  expect(list.querySelector("ins")?.textContent).toBe("9 ");
  expect(list.querySelector("del")?.textContent).toBe("5 ");
  // A removed record has no card to link to.
  expect(
    within(list)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/explore?s=a.b&sel=claim:x-2"]);
  // The note announces itself; the list is for readers who open it.
  expect(notes().join()).not.toContain("A sent ore.");
  await userEvent.click(screen.getByRole("button", { name: "Hide what changed" }));
  expect(screen.queryByRole("region", { name: "What changed since 2026.05" })).toBeNull();
});

test("what changed and is still there is marked in the view until the note is closed", async () => {
  open("/explore?s=a.b&v=2026.05", { body: changed });
  await screen.findByText(/They are marked in picture and table, but not in saved files\./);
  expect(changedHere.value()).toMatchObject({ version: "2026.05", impacts: new Map([["x-2", "weaker"]]) });
  act(() => changedHere.value()?.leave());
  expect(notes()).toEqual([]);
  expect(changedHere.value()).toBeNull();
});

test("a link of which nothing changed says that, and a comparison that fails says that too", async () => {
  open("/explore?s=a.b&v=2026.05", { body: { ...changed, changed: 0, total: 0, changes: [] } });
  await screen.findByText(/No claim shown here has changed since then\./);
  expect(screen.queryByRole("button", { name: "Show what changed" })).toBeNull();
  cleanup();
  open("/explore?s=a.b&v=2026.05", { status: 503, code: "store_unavailable" });
  await screen.findByText(/Changes since then could not be loaded\. Claims, figures and grades may differ\./);
});

test("a damaged link opens, and says which parts were left out", () => {
  open("/explore?s=a&layot=tree&hideTypes=planet");
  expect(notes()).toEqual(["This link is damaged: “layot=tree”, “hideTypes=planet” were left out."]);
});

test("a link of one page is not called damaged by another to which one goes on", async () => {
  open("/removal?ids=lynas-rare-earths&v=2026.11");
  await userEvent.click(screen.getByRole("link", { name: "Paths" }));
  expect(notes()).toEqual([]);
});

test("a link of this data set has no notes", async () => {
  open("/explore?s=a&v=2026.11");
  await act(() => new Promise((done) => setTimeout(done, 60)));
  expect(notes()).toEqual([]);
});
