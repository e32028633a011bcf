import type { DeskState, FindingCheck, FindingRequest } from "@atlas/server/contract";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keepReaderName } from "../../../../client/src/api/request/readerName.ts";
import type { Draft } from "../../../../client/src/desk/common/Draft.ts";
import { keepDraft, keptDraft, keptDrafts } from "../../../../client/src/desk/common/drafts.ts";
import { ghost } from "../../../../client/src/desk/common/ghost.ts";
import { justSaved } from "../../../../client/src/desk/common/justSaved.ts";
import { draftOfClaim, draftOfRow, newDraft } from "../../../../client/src/desk/common/newDraft.ts";
import { DraftForm } from "../../../../client/src/desk/form/DraftForm.tsx";
import { setLanguage } from "../../../../client/src/words/language.ts";
import { type FakeAnswer, fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf, hitOf, sourceOf } from "../../../support/records/clientRecords.ts";
import { deskRowOf } from "../../../support/records/deskRecords.ts";

const jl = entityOf({ id: "jl-mag", name: "JL MAG", country: "CN" });
const compagnie = entityOf({ id: "compagnie-x", name: "Compagnie X SA", country: "FR" });

const state: DeskState = {
  writes: true,
  why_not: null,
  name: "desk",
  tag: "t",
  token: "token",
  who: null,
  in_graph: true,
  rows: [],
  faults: [],
  history: [],
};

/** How the fake server grades: the word of a side is self-reported. */
function checked({ id, claim, rows }: FindingRequest): FindingCheck {
  const cited = (claim.sources ?? "").split(";");
  const sources = rows
    .filter(({ table }) => table === "sources")
    .map(({ cells: { id: key = "", ...cells } }) =>
      sourceOf({
        id: key,
        publisher: cells.publisher ?? "",
        publisher_entity: cells.publisher_entity ?? null,
        kind: "interview",
      }),
    );
  const graded = claimOf({
    id,
    subject: claim.subject ?? "",
    object: claim.object ?? "",
    sources: cited,
    source_roles: cited.map(() => "kin"),
    evidence: "self-reported",
    publisher_count: 0,
  });
  const regraded = [{ id: "mag-7", statement: "Another claim.", from: "corroborated", to: "single-source" } as const];
  return { faults: [], claim: graded, sources, regraded };
}

function openForm(draft: Draft, more: Record<string, FakeAnswer | ((path: string, body: unknown) => FakeAnswer)> = {}) {
  keepDraft(draft);
  const fetched = fakeFetch({
    "/api/entities/jl-mag": { body: detailOf(jl) },
    "/api/search": { body: { hits: [] } },
    "/api/sources": { body: { sources: [], entities: [], total: 0 } },
    "/api/desk": { body: state },
    "/api/desk/check": (_, body) => ({ body: checked(body as FindingRequest) }),
    ...more,
  });
  const user = userEvent.setup();
  renderClient(<DraftForm id={draft.id} />, `/explore?s=jl-mag&draft=${draft.id}`);
  return { fetched, user };
}

beforeEach(async () => {
  localStorage.clear();
  justSaved.set(null);
  keepReaderName("Ada");
  await setLanguage("en");
});

function textIn(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  throw new Error("no field of text");
}

/** What a screen reader says after the name of a field. */
function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}

/** Fills in an interview claim with a new company, by keyboard alone. */
async function writeClaim(user: ReturnType<typeof userEvent.setup>) {
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  await user.click(screen.getByLabelText("to whom or what"));
  await user.keyboard("Company X");
  await screen.findByRole("option", { name: "New: “Company X”" });
  await user.keyboard("{Enter}");
  await user.selectOptions(screen.getByLabelText("Country or region"), "not known: counts as outside China");
  await user.type(screen.getByLabelText("Interview with"), "the head of purchasing");
  await user.selectOptions(screen.getByLabelText("Whose word"), "Company X");
}

test("an interview claim with a new company is written, graded with its reason, saved and selected", async () => {
  const puts: unknown[] = [];
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft, {
    "/api/desk/findings": (_, body) => {
      puts.push(body);
      return { body: { change: 5, tag: "u", in_graph: true, regraded: [] } };
    },
  });
  await waitFor(() => expect(textIn(screen.getByLabelText("Who or what"))).toBe("JL MAG"));
  expect(document.activeElement).toBe(screen.getByLabelText("does what"));
  await writeClaim(user);
  expect(textIn(screen.getByLabelText("Statement"))).toBe("JL MAG supplies Company X.");
  const preview = screen.getByRole("region", { name: "How it would be graded" });
  await waitFor(() => expect(within(preview).getByText("Self-reported")).toBeTruthy());
  expect(preview.textContent).toContain(
    "Left out: an interview with Company X. One independent publisher would make it single source.",
  );
  expect(preview.textContent).toContain(
    "It would change the grade of 1 other claim:Corroborated → Single source Another claim.",
  );
  expect(ghost.value()).toMatchObject({
    verb: "supplies",
    object: { name: "Company X", isNew: true, class: "counterpart" },
  });

  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(puts).toHaveLength(1));
  expect(puts[0]).toMatchObject({
    claim: { subject: "jl-mag", predicate: "SUPPLIES", statement: "JL MAG supplies Company X." },
    override: null,
  });
  await waitFor(() => expect(address()).toContain(`sel=claim:${draft.id}`));
  expect(address()).not.toContain("draft=");
  expect(keptDraft(draft.id)).toBeNull();
  expect(justSaved.value()).toMatchObject({ claim: draft.id, change: 5 });
});

test("what is missing is said while one writes, and at its field once one wants to save", async () => {
  const { user } = openForm(newDraft({ subject: "jl-mag" }));
  expect(await screen.findByText(/Still needed: the verb, to whom or what, with whom the interview was/)).toBeTruthy();
  expect(screen.queryByText("Needed: the verb.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add to my desk" }));
  expect(screen.getByText("Needed: the verb.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("does what")));
  expect(descriptionOf(screen.getByLabelText("does what"))).toBe("Needed: the verb.");
});

test("a half-typed date is no fault until its field is left; an understood one is written as the data have it", async () => {
  const { user } = openForm(newDraft({ subject: "jl-mag" }));
  const since = screen.getByLabelText("Since");
  await user.type(since, "Mar 20");
  expect(screen.queryAllByText(/Write a date as/)).toEqual([]);
  await user.tab();
  expect(descriptionOf(since)).toMatch(/^Write a date as/);
  await user.type(since, "24");
  await user.tab();
  expect(textIn(since)).toBe("2024-03");
});

test("a name like that of a new company is offered, and taken with one click", async () => {
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/entities/compagnie-x": { body: detailOf(compagnie) },
    "/api/search?q=Company X": { body: { hits: [hitOf(compagnie, { match: "similar" })] } },
  });
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  await user.click(screen.getByLabelText("to whom or what"));
  await user.keyboard("Company X");
  await user.click(await screen.findByRole("option", { name: "New: “Company X”" }));
  await user.click(await screen.findByRole("button", { name: /use Compagnie X SA \(France\)/ }));
  await waitFor(() => expect(textIn(screen.getByLabelText("to whom or what"))).toBe("Compagnie X SA"));
  expect(screen.queryByRole("group", { name: "New: Company X" })).toBeNull();
});

test("every change is kept; a reload comes back to it, another computer is told", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.type(screen.getByLabelText("Note (yours)"), "Ask again.");
  expect(await screen.findByText("draft kept just now")).toBeTruthy();
  await waitFor(() => expect(keptDrafts()[0]).toMatchObject({ id: draft.id, claim: { notes: "Ask again." } }));
  renderClient(<DraftForm id="desk-elsewhere" />, "/explore?draft=desk-elsewhere");
  expect(screen.getByRole("alert").textContent).toContain("This draft is not in this browser");
});

test("a choice is kept at once", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  expect(keptDraft(draft.id)?.claim.predicate).toBe("SUPPLIES");
});

test("a draft that another tab changes, drops or adds to the desk shows that here", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const name = `atlas-draft-${draft.id}`;
  let rows: DeskState["rows"] = [];
  const { user } = openForm(draft, { "/api/desk": () => ({ body: { ...state, rows } }) });
  const elsewhere = (newDraft: Draft | null) =>
    act(() => {
      if (newDraft) localStorage.setItem(name, JSON.stringify(newDraft));
      else localStorage.removeItem(name);
      window.dispatchEvent(new StorageEvent("storage", { key: name }));
    });
  elsewhere({ ...draft, claim: { ...draft.claim, notes: "From there." }, changed: "2026-11-25T10:00:00Z" });
  expect(textIn(screen.getByLabelText("Note (yours)"))).toBe("From there.");
  elsewhere(null);
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Dropped in another tab. What you write here is kept again.",
  );
  await user.type(screen.getByLabelText("Note (yours)"), "!");
  await screen.findByText("draft kept just now");
  rows = [deskRowOf("claims", { id: draft.id, subject: "jl-mag" })];
  elsewhere(null);
  expect(await screen.findByText("Added to the desk in another tab; no longer a draft.")).toBeTruthy();
});

test("the statement of a saved claim follows its fields, or says where it does not", async () => {
  const cells = { subject: "jl-mag", predicate: "SUPPLIES", object: "compagnie-x", since: "2023", status: "in-force" };
  const rows = [
    deskRowOf("claims", { id: "desk-1", ...cells, statement: "JL MAG supplies Compagnie X SA (since 2023)." }),
  ];
  const draft = draftOfRow({ rows }, "desk-1");
  if (!draft) throw new Error("the desk has it");
  const { user } = openForm(draft, { "/api/entities/compagnie-x": { body: detailOf(compagnie) } });
  await waitFor(() => expect(textIn(screen.getByLabelText("to whom or what"))).toBe("Compagnie X SA"));
  const [since, statement] = [screen.getByLabelText("Since"), screen.getByLabelText("Statement")];
  await user.clear(since);
  await user.type(since, "June 2024");
  expect(textIn(statement)).toBe("JL MAG supplies Compagnie X SA (since June 2024).");
  await user.type(statement, " So they say.");
  await user.clear(since);
  await user.type(since, "2022");
  expect(textIn(statement)).toContain("June 2024");
  expect(descriptionOf(statement)).toContain("The statement says 2024, the fields say 2022.");
});

test("an interview in the Chinese interface has a Chinese title and is in Chinese", async () => {
  await setLanguage("zh");
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.type(screen.getByLabelText("访谈对象"), "采购经理");
  await waitFor(() =>
    expect(keptDraft(draft.id)?.rows[0]?.cells).toMatchObject({ title: "访谈：采购经理", language: "zh" }),
  );
  expect(textIn(screen.getByLabelText("访谈对象"))).toBe("采购经理");
});

test("with the server away the draft stays and says so", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft, { "/api/desk/findings": "unreachable" });
  await writeClaim(user);
  await user.click(screen.getByRole("button", { name: "Add to my desk" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The server does not answer. The draft is kept");
  expect(keptDraft(draft.id)).not.toBeNull();
});

test("where somebody changed the claim, both states stand side by side and either can be chosen", async () => {
  const row = {
    table: "claims",
    key: "desk-1",
    tag: "new tag",
    cells: {
      id: "desk-1",
      subject: "jl-mag",
      predicate: "SUPPLIES",
      object: "jl-mag2",
      statement: "Theirs.",
      sources: "s",
    },
    who: "Bo",
    when: "2026-11-24T10:00:00Z",
  };
  const tags: string[] = [];
  const draft: Draft = {
    ...newDraft({ subject: "jl-mag", object: "other" }),
    id: "desk-1",
    tag: "old tag",
    ownWords: true,
    claim: { ...row.cells, statement: "Mine.", status: "in-force" },
  };
  const { user } = openForm(draft, {
    "/api/entities/jl-mag2": { body: detailOf(entityOf({ id: "jl-mag2" })) },
    "/api/sources/s": { body: { source: sourceOf({ id: "s" }), claims: [], entities: [], total: 0 } },
    "/api/desk/findings": (_, body) => {
      tags.push(JSON.stringify(body));
      return tags.length === 1
        ? { status: 412, code: "precondition_failed", more: { current: row } }
        : { body: { change: 6, tag: "v", in_graph: true, regraded: [] } };
    },
  });
  await screen.findAllByText("Self-reported");
  await user.click(screen.getByRole("button", { name: "Save to my desk" }));
  const conflict = await screen.findByRole("alert", { name: "Somebody changed it in the meantime" });
  expect(within(conflict).getByRole("row", { name: "Statement Mine. Theirs." })).toBeTruthy();
  expect(within(conflict).getByRole("columnheader", { name: "Theirs (Bo)" })).toBeTruthy();
  await user.click(within(conflict).getByRole("button", { name: "Replace theirs by yours" }));
  await waitFor(() => expect(justSaved.value()?.draft.tag).toBe("new tag"));
});

test("correcting a claim of the data set begins with the reason, and disputing it adds a source against it", async () => {
  const { user } = openForm(
    draftOfClaim(claimOf({ id: "mag-1", subject: "jl-mag", object: "jl-mag2", sources: ["s"] })),
    {
      "/api/sources/s": {
        body: { source: sourceOf({ id: "s", title: "A report" }), claims: [], entities: [], total: 0 },
      },
      "/api/entities/jl-mag2": { body: detailOf(entityOf({ id: "jl-mag2" })) },
    },
  );
  expect(document.activeElement).toBe(screen.getByLabelText("Why you override the data set"));
  expect(textIn(screen.getByLabelText("Statement"))).toBe("Statement of mag-1.");
  await user.click(screen.getByRole("button", { name: "Add a source against it" }));
  const against = screen.getByRole("group", { name: "Source against it" });
  expect(within(against).getByLabelText("Address")).toBeTruthy();
});

test("an owner whose word is left out is named, though the sentence does not name it", async () => {
  const owner = entityOf({ id: "jl-group", name: "JL Group" });
  const source = sourceOf({ id: "s", publisher: "JL Group", publisher_entity: "jl-group", kind: "company" });
  openForm(
    {
      ...newDraft({ subject: "jl-mag", object: "jl-mag2" }),
      claim: { subject: "jl-mag", predicate: "SUPPLIES", object: "jl-mag2", status: "in-force", sources: "s" },
    },
    {
      "/api/entities/jl-mag2": { body: detailOf(entityOf({ id: "jl-mag2", name: "JL MAG 2" })) },
      "/api/entities/jl-group": { body: detailOf(owner) },
      "/api/sources/s": { body: { source, claims: [], entities: [], total: 0 } },
      "/api/desk/check": (_, body) => ({ body: { ...checked(body as FindingRequest), sources: [source] } }),
    },
  );
  expect(await screen.findByText(/a document of JL Group, an owner or subsidiary of one side/)).toBeTruthy();
});

test("without a desk the claim stays in the browser, and the form says what can be done with it", async () => {
  openForm(newDraft(), { "/api/desk": { body: { ...state, writes: false, why_not: "off" } } });
  expect(await screen.findByText(/This server keeps no desk/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add to my desk" })).toBeNull();
});

test("faults that the server finds stand at their fields, in its English words", async () => {
  await setLanguage("zh");
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/desk/check": {
      body: {
        faults: [{ table: "claims", key: null, column: "since", message: 'has "2030", after today' }],
        claim: null,
        sources: [],
        regraded: [],
      },
    },
  });
  await user.selectOptions(screen.getByLabelText("关系"), "供货给");
  await user.click(screen.getByLabelText("对象"));
  await user.keyboard("Company X");
  await screen.findByRole("option", { name: "新建：“Company X”" });
  await user.keyboard("{Enter}");
  await user.type(screen.getByLabelText("访谈对象"), "A");
  await user.selectOptions(screen.getByLabelText("国家或地区"), "不详：按境外计");
  await user.selectOptions(screen.getByLabelText("谁的说法"), "Company X");
  const [fault] = await screen.findAllByText('Has "2030", after today.');
  expect(fault?.getAttribute("lang")).toBe("en");
  expect(descriptionOf(screen.getByLabelText("始于"))).toBe('Has "2030", after today.');
});

test("an entity of one's own that the desk has is corrected in the form, and keeps its type", async () => {
  const company = { id: "company-x", name: "Company X", kind: "private-company" };
  const cells = { subject: "jl-mag", predicate: "SUPPLIES", object: "company-x", statement: "S.", status: "in-force" };
  const rows = [
    deskRowOf("organisation", company),
    deskRowOf("sources", { id: "talk", kind: "interview", title: "Interview with Ada", publisher_entity: "company-x" }),
    deskRowOf("claims", { id: "desk-1", ...cells, sources: "talk" }),
  ];
  const puts: unknown[] = [];
  const draft = draftOfRow({ rows }, "desk-1");
  if (!draft) throw new Error("the desk has it");
  const { user } = openForm(draft, {
    "/api/desk/findings": (_, body) => {
      puts.push(body);
      return { body: { change: 5, tag: "u", in_graph: true, regraded: [] } };
    },
  });
  await user.click(await screen.findByText("Yours: Company X"));
  const box = within(screen.getByRole("group", { name: "Yours: Company X", hidden: true }));
  expect(within(box.getByLabelText("Type")).getAllByRole("option")).toHaveLength(1);
  await user.selectOptions(box.getByLabelText("Country or region"), "France");
  await user.click(screen.getByRole("button", { name: "Save to my desk" }));
  await waitFor(() => expect(puts).toHaveLength(1));
  expect(puts[0]).toMatchObject({
    rows: [
      { table: "organisation", tag: "tag-company-x", cells: { ...company, country: "FR" } },
      { table: "sources", tag: "tag-talk" },
    ],
  });
});
