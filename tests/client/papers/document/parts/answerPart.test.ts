import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import type { Block } from "../../../../../client/src/papers/document/Block.ts";
import { furtherRows } from "../../../../../client/src/papers/document/parts/analysisPart.ts";
import { answerPart, answerTable } from "../../../../../client/src/papers/document/parts/answerPart.ts";
import { plainSettings } from "../../../../support/records/briefingOf.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";
import { runText, textOf } from "../documentText.ts";

const row = (text: string) => ({ cells: [{ text }, { text: "1" }], claimIds: ["c"] });
const table = {
  caption: "Makers.",
  columns: [{ label: "Maker" }, { label: "Lines" }],
  rows: Array(9).fill(row("Lynas")),
};
const analysis: Analysis = {
  title: "Who makes it?",
  address: "/questions/who",
  sentences: ["One.", "Two.", "Three.", "Four.", "Five."],
  tables: [{ ...table, rows: [{ cells: [{ text: "China" }, { text: "" }], claimIds: [] }] }, table],
  limits: ["What is missing may exist.", "More."],
  claims: [],
  entities: [],
};
// Holds only the fields that are read.
const briefing = (pinned: Partial<Analysis>, annex = false) =>
  ({
    analysis: { ...analysis, ...pinned },
    claims: [],
    link: "/explore?s=a",
    settings: { ...plainSettings, annex },
  }) as unknown as Briefing;

test("a paper has the first four sentences of an answer, and the first thing that it cannot tell", () => {
  expect(answerPart(briefing({})).map(textOf)).toEqual(["", "One.", "Two.", "Three.", "Four."]);
  expect(answerTable(briefing({})).blocks.map(textOf).at(-1)).toBe(
    "What this cannot tell you: What is missing may exist.",
  );
  expect(answerPart({ ...briefing({}), analysis: null })).toEqual([]);
});

/** The rows of the table among some blocks. */
function rowsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.block === "table" ? block.rows : []));
}

test("a paper has all rows of the first table that rests on claims, under its caption, where there is room", () => {
  const { blocks, cut } = answerTable(briefing({}));
  const [heading, shown] = blocks;
  expect(heading).toMatchObject({ text: "Makers" });
  expect(shown).toMatchObject({ headed: true, columns: ["Maker", "Lines"] });
  expect(rowsOf(blocks)).toHaveLength(9);
  expect(cut).toBeNull();
});

test("where there is less room it has the first rows, and says how many there are and where", () => {
  const { blocks, cut } = answerTable(briefing({}), { rows: 4 });
  expect(rowsOf(blocks)).toHaveLength(4);
  expect(blocks.find(({ block }) => block === "table")).toMatchObject({
    extent: "The first 4 of 9 rows; the others stand at the end of this paper.",
  });
  expect(cut).toMatchObject({ shown: 4, table: { caption: "Makers." } });
  expect(cut?.table.rows).toHaveLength(9);
});

test("the rows that a paper had no room for follow at its end, and no row stands twice", () => {
  const made = briefing({});
  const blocks = furtherRows(made, { table: { ...table, rows: Array(9).fill(row("Lynas")) }, shown: 4 });
  expect(blocks[0]).toMatchObject({ text: "Makers: rows 5 to 9" });
  expect(rowsOf(blocks)).toHaveLength(5);
});

test("a table none of whose rows fits is told of, and follows whole", () => {
  const { blocks, cut } = answerTable(briefing({}), { rows: 0 });
  expect(blocks.map(textOf)[0]).toBe("The table of 9 rows stands at the end of this paper.");
  expect(cut?.shown).toBe(0);
});

test("a sentence stands below the short cells of its row, over the whole width", () => {
  const columns = [{ label: "Maker" }, { label: "Statement", below: "sentence" as const }, { label: "Lines" }];
  const rows = [{ cells: [{ text: "Lynas" }, { text: "It makes them." }, { text: "1" }], claimIds: ["c"] }];
  const { blocks } = answerTable(briefing({ tables: [{ ...table, columns, rows }] }), {});
  const shown = blocks.find((block) => block.block === "table");
  expect(shown).toMatchObject({
    columns: ["Maker", "Lines"],
    below: { label: "Statement", rows: [[{ text: "It makes them." }]] },
  });
  expect(rowsOf(blocks)[0]).toHaveLength(2);
});

test("lists stand below their row too, after the sentence, each with the name of its column unless it is empty", () => {
  const columns = [
    { label: "Technology" },
    { label: "Comparison", below: "sentence" as const },
    { label: "Stage" },
    { label: "In China", below: "list" as const },
    { label: "Outside", below: "list" as const },
  ];
  const cells = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })), claimIds: ["c"] });
  const rows = [
    cells("Scrap", "More in China.", "pilot", "JL MAG; Baotou", "HyProMag"),
    cells("Salt", "None.", "", "", "Noveon"),
  ];
  const shown = answerTable(briefing({ tables: [{ ...table, columns, rows }] })).blocks.find(
    (block) => block.block === "table",
  );
  const lines = shown?.block === "table" ? shown.below?.rows.map((runs) => runs.map(runText).join("")) : [];
  expect(lines).toEqual(["More in China. In China: JL MAG; Baotou. Outside: HyProMag", "None. Outside: Noveon"]);
  expect(shown).toMatchObject({ columns: ["Technology", "Stage"], below: { label: "Comparison, In China, Outside" } });
});

test("a digest stands whole in place of the first table, in a paper with an annex too", () => {
  const digest = { ...table, caption: "What stands out", rows: Array(7).fill(row("Long. ".repeat(30))) };
  for (const annex of [false, true]) {
    const { blocks } = answerTable(briefing({ digest }, annex), { rows: 1 });
    expect(blocks[0]).toMatchObject({ text: "What stands out" });
    expect(rowsOf(blocks)).toHaveLength(7);
    expect(blocks.map(textOf).at(-1)).toBe("What this cannot tell you: What is missing may exist.");
  }
});

test("a table that is called as the paper is gets another heading, for a title stands once", () => {
  expect(answerTable(briefing({ title: "Makers" })).blocks[0]).toMatchObject({ text: "What was found" });
});

test("every table is left to an annex where there is one", () => {
  expect(answerTable(briefing({}, true), {}).blocks.map(({ block }) => block)).toEqual(["paragraph"]);
});

test("an answer says how many of its claims are own data, and so does each row that rests on them", () => {
  const claims = [claimOf({ id: "a", own: "my-desk" }), claimOf({ id: "b" }), claimOf({ id: "c", own: "my-desk" })];
  const rows = [
    { ...row("Lynas"), claimIds: ["b"] },
    { ...row("Iluka"), claimIds: ["a", "b"] },
    { ...row("Arafura"), claimIds: ["a", "c"] },
  ];
  const own = { ...briefing({ claims, tables: [{ ...table, rows }] }), claims: [{ number: 1, claim: claims[1] }] };
  const made = own as unknown as Briefing;
  expect(answerPart(made).map(textOf).at(-1)).toBe(
    "Of the 3 claims that this rests on, 2 are own data from my-desk, which is no part of the data set.",
  );
  const notes = (blocks: readonly Block[]) => rowsOf(blocks).map((cells) => cells.at(-1)?.runs.map(runText).join(""));
  const noted = { ...made, settings: { ...made.settings, keyPoints: ["b"] } };
  expect(notes(answerTable(noted).blocks)).toEqual(["", " and 1 more (1 of 2 own data)", "2 claims (own data)"]);
  expect(notes(answerTable(briefing({ claims: [claimOf({ id: "c" })] })).blocks).join("")).not.toContain("own");
});
