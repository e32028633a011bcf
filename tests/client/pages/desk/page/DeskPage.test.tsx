import type { DeskState } from "@atlas/server/contract";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DeskPage } from "../../../../../client/src/pages/desk/page/DeskPage.tsx";
import { keepDraft, keptDraft } from "../../../../../client/src/parts/desk/drafts.ts";
import { draftOfRow, newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";
import { type FakeFetch, fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";
import { deskChangeOf, deskOf, deskRowOf, findingOf } from "../../../../support/records/deskRecords.ts";

beforeEach(() => localStorage.clear());

const servedData = { served: { version: "2027.1", date: "2026-11-30" }, before: null, who: null, when: null };

/** Opens the page with this desk. */
function open(desk: DeskState, answers: FakeFetch["answers"] = {}): FakeFetch {
  const server = fakeFetch({
    "/api/desk": { body: desk },
    "/api/desk/data": { body: servedData },
    "/api/claims/between": {
      body: {
        entities: [entityOf({ id: "a" }), entityOf({ id: "b" })],
        claims: [claimOf({ id: "desk-1", evidence: "self-reported" })],
      },
    },
    "/api/claims/context": { body: { entities: [], sources: [sourceOf({ id: "s", title: "An interview" })] } },
    ...answers,
  });
  renderClient(<DeskPage viewQuery="?s=mp" />, "/desk");
  return server;
}

test("an empty desk says what it is and offers the ways in", async () => {
  open(deskOf());
  expect(await screen.findByRole("button", { name: "Add a claim" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Bring in a colleague’s desk" })).toBeDefined();
  expect(screen.getByText(/^What you know and the data set does not/)).toBeDefined();
  expect(screen.queryByRole("heading", { name: /History/ })).toBeNull();
});

test("a server without a desk says so and what can be done, and drafts can be saved as a file", async () => {
  keepDraft({ ...newDraft(), claim: { statement: "Told in an interview." }, changed: "2999-01-01T00:00:00Z" });
  open(deskOf({ writes: false, why_not: "off" }));
  expect((await screen.findByText(/This server keeps no desk/)).parentElement?.textContent).toContain(
    "Save them as a file",
  );
  expect(screen.getByRole("button", { name: "Save drafts as a file" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Bring in a colleague’s desk" })).toBeNull();
});

test("faults of files that were edited by hand are told by table, row and column", async () => {
  const fault = { table: "claims" as const, key: "desk-1", column: "since", message: 'is "yesterday"' };
  open(deskOf({ writes: false, why_not: "faults", faults: [fault], rows: [findingOf("desk-1", "A supplies B.")] }));
  expect((await screen.findByText('is "yesterday"')).parentElement?.textContent).toBe(
    'claims, desk-1, since is "yesterday"',
  );
});

test("a finding has its grade and sources, and leads to its claim on the canvas, added to the view", async () => {
  open(deskOf({ rows: [findingOf("desk-1", "A supplies B.")] }));
  const link = await screen.findByRole("link", { name: "A supplies B." });
  expect(link.getAttribute("href")).toBe("/explore?s=mp,a.b&sel=claim:desk-1");
  const item = within(link.closest("li") ?? document.body);
  expect(await item.findByText("Self-reported")).toBeDefined();
  expect(item.getByText("An interview")).toBeDefined();
});

test("an entity or source of one's own is edited in the form of a finding that needs it, as the desk has it now", async () => {
  const finding = { ...findingOf("desk-1", "A supplies B."), tag: "newer" };
  const own = deskRowOf("organisation", { id: "b", name: "Company B", kind: "private-company" });
  const source = deskRowOf("sources", { id: "s", title: "An interview", publisher_entity: "c" });
  const speaker = deskRowOf("organisation", { id: "c", name: "Company C", kind: "private-company" });
  const unused = deskRowOf("organisation", { id: "d", name: "Company D", kind: "private-company" });
  const desk = deskOf({ rows: [own, speaker, unused, source, finding] });
  // Opened before, with nothing written: it is older than the desk.
  const before = draftOfRow({ rows: [findingOf("desk-1", "A supplies B.")] }, "desk-1");
  if (before) keepDraft(before);
  open(desk);
  await userEvent.click(await screen.findByRole("button", { name: "Edit: Company C" }));
  expect(address()).toBe("/explore?s=mp&draft=desk-1");
  expect(keptDraft("desk-1")).toMatchObject({ tag: "newer", rows: [own, speaker, source].map(({ tag }) => ({ tag })) });
  expect(screen.getByRole("button", { name: "Edit: An interview" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Edit: Company D" })).toBeNull();
});

test("many findings can be searched", async () => {
  open(
    deskOf({ rows: Array.from({ length: 9 }, (_, place) => findingOf(`desk-${place}`, `Finding number ${place}.`)) }),
  );
  await userEvent.type(await screen.findByRole("searchbox", { name: "Find on the desk" }), "number 7");
  expect(screen.getAllByRole("link", { name: /^Finding/ }).map(({ textContent }) => textContent)).toEqual([
    "Finding number 7.",
  ]);
});

test("a discarded draft comes back with Undo", async () => {
  keepDraft({ ...newDraft(), claim: { statement: "Told in an interview." }, changed: "2999-01-01T00:00:00Z" });
  open(deskOf());
  await userEvent.click(await screen.findByRole("button", { name: "Discard draft: Told in an interview." }));
  const undo = screen.getByRole("button", { name: "Undo discard" });
  expect(document.activeElement).toBe(undo);
  expect(screen.queryByRole("heading", { name: /Drafts/ })).toBeNull();
  await userEvent.click(undo);
  expect(screen.getByRole("heading", { name: /Drafts/ })).toBeDefined();
});

test("a draft has the names of what it speaks of, and goes once the desk holds its claim", async () => {
  const saved = { ...newDraft(), changed: "2999-01-01T00:00:00Z" };
  keepDraft({ ...saved, claim: { ...saved.claim, statement: "A supplies B." } });
  const begun = newDraft({ subject: "a" });
  keepDraft({ ...begun, claim: { ...begun.claim, predicate: "SUPPLIES" }, changed: "2999-01-02T00:00:00Z" });
  open(deskOf({ rows: [findingOf(saved.id, "A supplies B.")] }), {
    "/api/entities/a": { body: { entity: entityOf({ id: "a", name: "JL MAG" }), claims: [], parents: [] } },
  });
  expect(await screen.findByRole("button", { name: "Discard draft: JL MAG – …" })).toBeDefined();
  expect(screen.getAllByRole("button", { name: /^Discard draft/ })).toHaveLength(1);
});

test("each change of the history can be undone, an undo redone, and what was undone not twice", async () => {
  const history = [
    deskChangeOf({ number: 2, kind: "undo", summary: "A supplies B.", undoes: 1 }),
    deskChangeOf({ number: 1, summary: "A supplies B.", undone_by: 2 }),
  ];
  const sent: unknown[] = [];
  open(deskOf({ history }), {
    "/api/desk/undo": (_path, body) => {
      sent.push(body);
      return { body: { change: 3, tag: "next", in_graph: true, regraded: [] } };
    },
  });
  expect(await screen.findByText("undone by Wei")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Redo: Adding undone: A supplies B." }));
  expect(sent).toEqual([{ change: 2 }]);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("a file dropped before the desk has come is brought in once it is there", async () => {
  const server = fakeFetch({ "/api/desk": { body: deskOf() }, "/api/desk/data": { body: servedData } });
  server.hold("/api/desk");
  renderClient(<DeskPage viewQuery="" SheetImport={({ file }) => <p>Reading {file.name}</p>} />, "/desk");
  fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [new File(["a,b"], "deals.csv")] } });
  server.release();
  expect(await screen.findByText("Reading deals.csv")).toBeDefined();
  expect(screen.queryByText(/Nothing was brought in/)).toBeNull();
});

test("a colleague's desk shows what it brings, by whom, and what differs is chosen one by one: mine, theirs or both", async () => {
  const [own_by, other_by] = [
    { who: "Wei", when: null },
    { who: "Li", when: "2026-11-05T10:00:00Z" },
  ];
  const conflict = (key: string, own: object, other: object) => ({
    table: "claims",
    key,
    own,
    other,
    own_by,
    other_by,
  });
  const preview = {
    fresh: [
      { table: "claims", key: "desk-9", cells: { statement: "E supplies F." }, by: other_by },
      { table: "watches", key: "/paths?from=a&to=b ", cells: { title: "A to B" }, by: other_by },
    ],
    same: 2,
    differing: [
      conflict("desk-1", { statement: "A supplies B.", since: "2024" }, { statement: "A supplies B.", since: "2025" }),
      conflict("desk-2", { statement: "C." }, { statement: "D." }),
    ],
    faults: [],
  };
  const sent: unknown[] = [];
  const server = open(deskOf({ rows: [findingOf("desk-1", "A supplies B.")] }));
  const answered = globalThis.fetch;
  const ok = (answer: unknown) =>
    ({ ok: true, status: 200, headers: new Headers(), json: async () => answer }) as Response;
  globalThis.fetch = async (input, init) => {
    if (String(input) === "/api/desk/folder/preview") return ok(preview);
    if (String(input) !== "/api/desk/folder") return answered(input, init);
    sent.push(JSON.parse(String(init?.body)));
    server.answers["/api/desk"] = { body: deskOf({ history: [deskChangeOf({ number: 4, kind: "folder", rows: 3 })] }) };
    return ok({ change: 4, tag: "next", in_graph: true, regraded: [] });
  };
  await screen.findByRole("link", { name: "A supplies B." });
  const picker = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!picker) throw new Error("no field for files");
  await userEvent.upload(picker, new File(["zip"], "li.zip", { type: "application/zip" }));
  expect(await screen.findByText(/1 new row, 2 entries differ from yours, 2 rows are the same/)).toBeDefined();
  expect(screen.getByText("E supplies F.").parentElement?.textContent).toMatch(/Li · 5 Nov 2026/);
  // What it watches comes in only if one says so.
  expect(screen.queryByText("A to B")).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "Watch what it watches, too: 1 page" }));
  expect(screen.getByText("A to B").parentElement?.textContent).toMatch(/Li · 5 Nov 2026/);
  expect(screen.getByText(/2 new rows/)).toBeDefined();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: /Take theirs Li · 5 Nov 2026.*2025/ }));
  const [, second] = screen.getAllByRole("radio", { name: /Keep both/ });
  if (second !== undefined) await userEvent.click(second);
  await userEvent.click(screen.getByRole("button", { name: "Bring in" }));
  expect(await screen.findByText(/3 rows came in/)).toBeDefined();
  expect(sent).toEqual([
    {
      ...{ content: "emlw", conflicts: "keep" },
      taken: [{ table: "claims", key: "desk-1" }],
      both: [{ table: "claims", key: "desk-2" }],
      watches: true,
    },
  ]);
});
