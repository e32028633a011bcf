import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import type { Block } from "../../../../../client/src/papers/document/Block.ts";
import { answerPart, answerTable } from "../../../../../client/src/papers/document/parts/answerPart.ts";
import { plainSettings } from "../../../../support/records/briefingOf.ts";
import { textOf } from "../documentText.ts";

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
  const { blocks, cut } = answerTable(briefing({}), { room: 400 });
  const [heading, shown] = blocks;
  expect(heading).toMatchObject({ text: "Makers" });
  expect(shown).toMatchObject({ headed: true, columns: ["Maker", "Lines"] });
  expect(rowsOf(blocks)).toHaveLength(9);
  expect(cut).toBeNull();
});

test("where there is less room it has the first rows, and says how many there are and where", () => {
  const { blocks, cut } = answerTable(briefing({}), { room: 170 });
  const rows = rowsOf(blocks).length;
  expect(rows).toBeGreaterThanOrEqual(2);
  expect(rows).toBeLessThan(9);
  expect(blocks.map(textOf)).toContain(`The first ${rows} of 9 rows; the whole table stands on the further pages.`);
  expect(cut?.rows).toHaveLength(9);
});

test("rows that do not fit at all are left to the further pages, which is told", () => {
  const long = { ...table, rows: Array(9).fill(row("A long remark. ".repeat(30))) };
  const { blocks, cut } = answerTable(briefing({ tables: [long] }), { room: 200 });
  expect(blocks.map(textOf)[0]).toBe("The table of 9 rows stands on the further pages.");
  expect(cut).toBe(long);
});

test("a sentence stands below the short cells of its row, over the whole width", () => {
  const columns = [{ label: "Maker" }, { label: "Statement", below: true as const }, { label: "Lines" }];
  const rows = [{ cells: [{ text: "Lynas" }, { text: "It makes them." }, { text: "1" }], claimIds: ["c"] }];
  const { blocks } = answerTable(briefing({ tables: [{ ...table, columns, rows }] }), { room: 400 });
  const shown = blocks.find((block) => block.block === "table");
  expect(shown).toMatchObject({
    columns: ["Maker", "Lines"],
    below: { label: "Statement", rows: [[{ text: "It makes them." }]] },
  });
  expect(rowsOf(blocks)[0]).toHaveLength(2);
});

test("a digest stands whole in place of the first table, in a paper with an annex too", () => {
  const digest = { ...table, caption: "What stands out", rows: Array(7).fill(row("Long. ".repeat(30))) };
  for (const annex of [false, true]) {
    const { blocks } = answerTable(briefing({ digest }, annex), { room: 100 });
    expect(blocks[0]).toMatchObject({ text: "What stands out" });
    expect(rowsOf(blocks)).toHaveLength(7);
    expect(blocks.map(textOf).at(-1)).toBe("What this cannot tell you: What is missing may exist.");
  }
});

test("a table that is called as the paper is gets another heading, for a title stands once", () => {
  expect(answerTable(briefing({ title: "Makers" })).blocks[0]).toMatchObject({ text: "What was found" });
});

test("every table is left to an annex where there is one", () => {
  expect(answerTable(briefing({}, true), { room: 400 }).blocks.map(({ block }) => block)).toEqual(["paragraph"]);
});
