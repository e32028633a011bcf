import {
  type Draft,
  forgetDraft,
  forgetUntouched,
  keepDraft,
  keptDraft,
  keptDrafts,
} from "../../../../client/src/parts/desk/drafts.ts";
import { draftOfClaim, draftOfRow, newDraft } from "../../../../client/src/parts/desk/newDraft.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";
import { deskRowOf } from "../../../support/records/deskRecords.ts";

const begun = new Date("2026-11-24T10:00:00Z");

beforeEach(() => localStorage.clear());

function written(draft: Draft, changed: string): Draft {
  return { ...draft, changed };
}

test("drafts survive in the browser one by one, the last changed first", () => {
  const [first, second] = [newDraft({}, begun), newDraft({ subject: "jl-mag" }, begun)];
  keepDraft(written(first, "2026-11-24T10:05:00Z"));
  keepDraft(written(second, "2026-11-24T10:06:00Z"));
  expect(keptDrafts().map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(keptDrafts()).toBe(keptDrafts());
  forgetDraft(second.id);
  expect(keptDrafts().map(({ id }) => id)).toEqual([first.id]);
});

test("a draft in which nothing was written is not listed, can still be opened, and goes after a day", () => {
  const draft = newDraft({}, begun);
  keepDraft(draft);
  expect(keptDrafts()).toEqual([]);
  forgetUntouched(new Date("2026-11-25T09:00:00Z"));
  expect(keptDraft(draft.id)).toEqual(draft);
  forgetUntouched(new Date("2026-11-25T11:00:00Z"));
  expect(keptDraft(draft.id)).toBeNull();
});

test("what is no draft in the browser's memory is left out", () => {
  localStorage.setItem("atlas-draft-x", '{"id":"x"}');
  localStorage.setItem("atlas-draft-y", "{");
  expect(keptDrafts()).toEqual([]);
  expect(keptDraft("x")).toBeNull();
});

test("a new draft has an id that the data set cannot have, and no two the same", () => {
  const ids = new Set(Array.from({ length: 500 }, () => newDraft().id));
  expect(ids.size).toBe(500);
  expect([...ids].every((id) => /^desk-[0-9a-z]{10}$/.test(id))).toBe(true);
});

test("correcting a claim of the data set starts from its cells and asks for a reason", () => {
  const claim = claimOf({ id: "mag-1", share_pct: 40, caveats: ["weak", "estimate"], sources: ["a-1", "b-2"] });
  expect(draftOfClaim(claim, begun)).toMatchObject({
    id: "mag-1",
    tag: null,
    override: "",
    ownWords: true,
    claim: { share_pct: "40", caveat: "weak;estimate", sources: "a-1;b-2", statement: claim.statement },
  });
});

/** A claim that is somebody's word in part, with a dispute over a detail, by a source that retells an agency. */
const registered = claimOf({
  id: "mag-1",
  sources: ["a-1", "b-2"],
  disputed_by: ["c-3"],
  relayed_sources: ["b-2"],
  source_voices: ["A", "Reuters", "C"],
  source_speakers: ["", "", ""],
  attributed_to: ["jl-mag", "baogang"],
  attributed_words: ["the largest", ""],
  dispute_about: "detail",
  dispute_note: "the year",
});
const registerRows = [
  { table: "relays", cells: { claim: "mag-1", source: "b-2", after: "Reuters", speaker: "" } },
  { table: "attributions", cells: { claim: "mag-1", speaker: "jl-mag", extent: "part", words: "the largest" } },
  { table: "attributions", cells: { claim: "mag-1", speaker: "baogang", extent: "all", words: "" } },
  { table: "disputes", cells: { claim: "mag-1", about: "detail", note: "the year" } },
];

test("correcting a claim takes over what the registers say of it, without which its grade would rise", () => {
  expect(draftOfClaim(registered, begun).rows).toEqual(registerRows.map((row) => ({ ...row, tag: null })));
});

test("changing a claim of the desk brings the rows of registers on it, and on no other claim", () => {
  const held = [
    deskRowOf("claims", { id: "mag-1", subject: "a", object: "b", sources: "a-1", disputed_by: "c-3" }),
    ...registerRows.map(({ table, cells }) => deskRowOf(table as "relays", cells)),
    deskRowOf("attributions", { claim: "mag-2", speaker: "jl-mag", extent: "all" }),
  ];
  const kept = draftOfRow({ rows: held }, "mag-1", begun)?.rows.map(({ table, cells }) => ({ table, cells }));
  // The source that relays is no longer cited.
  expect(kept).toEqual(registerRows.slice(1));
});

test("changing a claim of the desk brings its own entities, sources, speakers and publishers with the state they are in", () => {
  const row = (
    table: "claims" | "sources" | "publishers" | "organisation",
    key: string,
    cells: Record<string, string>,
  ) => ({
    table,
    key,
    tag: `tag of ${key}`,
    cells,
    who: null,
    when: null,
  });
  const rows = [
    row("organisation", "company-x", { id: "company-x", name: "Company X" }),
    row("organisation", "company-y", { id: "company-y", name: "Company Y" }),
    row("publishers", "Gazette", { publisher: "Gazette", kind: "news" }),
    row("organisation", "speaker", { id: "speaker", name: "Speaker" }),
    row("sources", "talk", { id: "talk", publisher: "Gazette", publisher_entity: "speaker" }),
    row("claims", "desk-1", { id: "desk-1", subject: "jl-mag", object: "company-x", sources: "talk" }),
  ];
  const draft = draftOfRow({ rows }, "desk-1", begun);
  expect(draft?.claim).toEqual({ subject: "jl-mag", object: "company-x", sources: "talk" });
  expect(draft?.tag).toBe("tag of desk-1");
  expect(draft?.rows.map(({ tag }) => tag)).toEqual([
    "tag of company-x",
    "tag of Gazette",
    "tag of speaker",
    "tag of talk",
  ]);
  expect(draftOfRow({ rows }, "desk-2", begun)).toBeNull();
});
