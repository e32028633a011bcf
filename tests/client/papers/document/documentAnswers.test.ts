import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { claimsOf, headings, notesOf, textOf } from "./documentText.ts";

let paper: Briefing;

beforeAll(async () => {
  paper = await frozenBriefing(briefingViews[60], { annex: false });
});

test("an answer that leads comes first, with its chart in place of the drawn view, and two short tables", () => {
  const table = (caption: string) => ({
    caption,
    columns: [{ label: "Firm" }],
    rows: Array.from({ length: 9 }, (_, row) => ({ cells: [{ text: `${row}` }], claimIds: ["a"] })),
    note: `Note of ${caption}.`,
  });
  const analysis = {
    title: "What if?",
    address: "/what-if",
    sentences: ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."],
    tables: [table("Hit"), table("Makers"), table("Others")],
    picture: { title: "Chart", sentence: "Goods.", drawing: { tag: "svg" }, numbers: null },
    leads: true as const,
    limits: ["No limit."],
    claims: [],
    entities: [],
  };
  const blocks = documentOf({ ...paper, analysis });
  expect(headings(blocks).slice(0, 4)).toEqual(["The answer", "Hit", "Makers", "Key points"]);
  expect(blocks.filter(({ block }) => block === "chart" || block === "figure").map(({ block }) => block)).toEqual([
    "chart",
  ]);
  const said = blocks.map(textOf);
  expect(said).toContain("Six.");
  expect(said).not.toContain("Seven.");
  expect(said).toContain("Note of Hit.");
  expect(blocks.flatMap((block) => (block.block === "table" ? block.rows.length : [])).slice(0, 2)).toEqual([2, 2]);
});

test("tables that a paper must have whole stand on further pages, once", () => {
  const rows = Array.from({ length: 9 }, (_, row) => ({ cells: [{ text: `${row}` }], claimIds: [] }));
  const analysis = {
    ...{ title: "What if?", address: "/what-if", sentences: ["One."], leads: true as const, limits: [], entities: [] },
    ...{ claims: [], tables: [{ caption: "Effects", columns: [{ label: "Firm" }], rows, whole: true as const }] },
  };
  const rowsOf = (annex: boolean) =>
    documentOf({ ...paper, analysis, settings: { ...paper.settings, annex } }).flatMap((block) =>
      block.block === "table" && block.caption === "Effects" ? block.rows.length : [],
    );
  expect(rowsOf(false)).toEqual([9]);
  expect(rowsOf(true)).toEqual([9]);
});

test("an answer that leads has a note on each claim that it tells or lists whole, whose rows lead to it", () => {
  const [told, listed] = [paper.claims[5], paper.claims[7]].map((one) => one?.claim.id ?? "");
  const rows = [{ cells: [{ text: "A row" }], claimIds: [listed ?? ""] }];
  const analysis = {
    ...{
      title: "What if?",
      address: "/what-if",
      leads: true as const,
      limits: ["No limit."],
      entities: [],
      claims: [],
    },
    ...{ sentences: ["Told."], told: [["", { text: "Told", claim: told ?? "", to: "/explore" }, "."]] },
    tables: [{ caption: "Effects", columns: [{ label: "Firm" }], rows, whole: true as const }],
  };
  const blocks = documentOf({ ...paper, analysis });
  expect(notesOf(blocks)[0]?.map(({ claim }) => claim)).toEqual([1, 2, 3, 4, 6, 8]);
  expect(headings(blocks)).toContain("Notes: what each statement rests on");
  const tables = blocks.flatMap((block) => (block.block === "table" && block.caption === "Effects" ? [block] : []));
  expect(tables.map((one) => one.rows.map((row) => row.flatMap(({ runs }) => claimsOf(runs))))).toEqual([[[8]]]);
  expect(blocks.map(textOf).join()).toContain("No limit.");
});

test("the paper of an answer does not say that its view has no claims: the answer has rows", () => {
  const rows = [{ cells: [{ text: "A maker" }], claimIds: [] }];
  const analysis = {
    ...{ title: "Who?", address: "/who", sentences: ["One."], limits: [], entities: [], claims: [] },
    tables: [{ caption: "Makers", columns: [{ label: "Firm" }], rows }],
  };
  const said = (of: Briefing) =>
    documentOf({ ...of, claims: [] })
      .map(textOf)
      .join(" ");
  expect(said({ ...paper, analysis })).not.toContain("There are no claims");
  expect(said({ ...paper, analysis: null })).toContain("There are no claims");
});
