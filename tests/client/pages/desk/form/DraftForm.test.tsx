import type { FindingRequest } from "@atlas/server/contract";
import { screen, waitFor, within } from "@testing-library/react";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { keptDraft } from "../../../../../client/src/parts/desk/drafts.ts";
import { ghost } from "../../../../../client/src/parts/desk/ghost.ts";
import { justSaved } from "../../../../../client/src/parts/desk/JustSaved.tsx";
import { draftOfClaim, newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";
import {
  beginForms,
  checked,
  descriptionOf,
  openForm,
  textIn,
  writeClaim,
} from "../../../../support/browser/claimForm.tsx";
import { address } from "../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

beforeEach(beginForms);

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
    "Left out: an interview with Company X. One independent voice would make it single source.",
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

test("what the atlas has already is said before anything else is filled in, with a link to it", async () => {
  const held = claimOf({
    id: "mag-9",
    subject: "jl-mag",
    object: "company-x",
    share_pct: 8.26,
    statement: "JL MAG supplies Company X.",
  });
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/desk/check": {
      body: {
        faults: [{ table: "claims", key: null, column: "sources", message: "is empty" }],
        claim: null,
        sources: [],
        regraded: [],
        alike: [{ claim: held, differs: "figure" }],
      },
    },
  });
  expect(screen.queryByText(/The atlas has/)).toBeNull();
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  await user.click(screen.getByLabelText("to whom or what"));
  await user.keyboard("Company X");
  await screen.findByRole("option", { name: "New: “Company X”" });
  await user.keyboard("{Enter}");
  const region = await screen.findByRole("region", { name: "What the atlas has already" });
  await waitFor(() =>
    expect(region.textContent).toContain("The atlas has it with another figure: 8.26% JL MAG supplies Company X."),
  );
  expect(within(region).getByRole("link").getAttribute("href")).toContain("sel=claim:mag-9");
  expect(screen.getByText(/Still needed: .*with whom the interview was/)).toBeTruthy();
});

test("a letter without an address needs a place where it can be seen, and whose word it is", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.selectOptions(screen.getByLabelText("Source", { selector: "select" }), "Printed paper, letter or mail");
  expect(screen.queryByLabelText("Address")).toBeNull();
  expect(screen.getByText(/its publisher, where it can be seen, whose word it is/)).toBeTruthy();
  await user.type(screen.getByLabelText("Where it can be seen"), "Archive, box 3");
  await user.type(screen.getByLabelText("Title"), "Letter on oxides");
  await user.selectOptions(screen.getByLabelText("Whose word"), "JL MAG");
  expect(screen.queryByText(/where it can be seen,/)).toBeNull();
  await waitFor(() =>
    expect(keptDraft(draft.id)?.rows[0]?.cells).toMatchObject({
      kind: "letter",
      title: "Letter on oxides",
      seen_at: "Archive, box 3",
      publisher_entity: "jl-mag",
      published: "",
    }),
  );
  await user.selectOptions(screen.getByLabelText("Source", { selector: "select" }), "New document, with an address");
  expect(screen.getByLabelText("Address")).toBeTruthy();
  await waitFor(() => expect(keptDraft(draft.id)?.rows[0]?.cells.seen_at).toBeUndefined());
});

test.each(["a date", "the page itself"])("Ctrl+Enter saves with the focus on %s", async (place) => {
  const puts: unknown[] = [];
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/desk/findings": (_, body) => {
      puts.push(body);
      return { body: { change: 5, tag: "u", in_graph: true, regraded: [] } };
    },
  });
  await waitFor(() => expect(textIn(screen.getByLabelText("Who or what"))).toBe("JL MAG"));
  await writeClaim(user);
  const [date] = screen.getAllByPlaceholderText(/2024/);
  if (date === undefined) throw new Error("no field for a date");
  await user.type(date, "12.09.2024");
  if (place === "the page itself") date.blur();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(puts).toHaveLength(1));
  expect(JSON.stringify(puts)).toContain("2024-09-12");
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

test("whose word it is and what is disputed are said in the form, and sent with the claim", async () => {
  const claim = claimOf({ id: "mag-1", subject: "jl-mag", object: "jl-mag2", sources: ["s"], disputed_by: ["t"] });
  const sent: FindingRequest[] = [];
  const cited = (id: string) => ({
    body: { source: sourceOf({ id, title: `Report ${id}` }), claims: [], entities: [], total: 0 },
  });
  const { user } = openForm(draftOfClaim({ ...claim, attributed_to: ["jl-mag"], attributed_words: [""] }), {
    "/api/sources/s": cited("s"),
    "/api/sources/t": cited("t"),
    "/api/entities/jl-mag2": { body: detailOf(entityOf({ id: "jl-mag2" })) },
    "/api/desk/check": (_, body) => {
      sent.push(body as FindingRequest);
      return { body: checked(body as FindingRequest) };
    },
  });
  const whose = screen.getByRole("group", { name: "Whose word it is" });
  await waitFor(() => expect(textIn(within(whose).getByLabelText("Whose word it is"))).toBe("JL MAG"));
  await user.type(within(whose).getByLabelText("Which words, exactly as in the statement"), "Statement");
  await user.selectOptions(screen.getByLabelText("The dispute is about"), "a detail, which is no grade");
  await user.type(screen.getByLabelText("What is disputed"), "the year");
  await user.type(screen.getByLabelText("Why you override the data set"), "We asked.");
  await waitFor(() =>
    expect(sent.at(-1)?.rows.map(({ cells }) => cells)).toEqual([
      { claim: "mag-1", speaker: "jl-mag", extent: "part", words: "Statement" },
      { claim: "mag-1", about: "detail", note: "the year" },
    ]),
  );
  await user.click(screen.getByRole("button", { name: "It is nobody’s word" }));
  expect(screen.queryByRole("group", { name: "Whose word it is" })).toBeNull();
  await user.click(screen.getByText("More: status, end, caveats"));
  await user.click(screen.getByRole("button", { name: "It is somebody’s word" }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByLabelText("Whose word it is", { selector: "input" })),
  );
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

test("faults that the server finds stand at their fields, in its English words", async () => {
  await setLanguage("zh");
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/desk/check": {
      body: {
        faults: [{ table: "claims", key: null, column: "since", message: 'has "2030", after today' }],
        claim: null,
        sources: [],
        regraded: [],
        alike: [],
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
