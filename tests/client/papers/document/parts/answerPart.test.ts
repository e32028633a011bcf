import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
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
  expect(answerTable(briefing({})).map(textOf).at(-1)).toBe("What this cannot tell you: What is missing may exist.");
  expect(answerPart({ ...briefing({}), analysis: null })).toEqual([]);
});

test("a paper has the first rows of the first table that rests on claims, under its caption, and says how many there are", () => {
  const [heading, shown, note] = answerTable(briefing({}));
  expect(heading).toMatchObject({ text: "Makers" });
  expect(shown).toMatchObject({ headed: true, columns: ["Maker", "Lines"] });
  expect(shown?.block === "table" ? shown.rows : []).toHaveLength(5);
  expect(note && textOf(note)).toBe("The first 5 of 9 rows.");
});

test("a digest stands whole in place of the first table, in a paper with an annex too", () => {
  const digest = { ...table, caption: "What stands out", rows: Array(7).fill(row("Long. ".repeat(30))) };
  for (const annex of [false, true]) {
    const [heading, shown, note] = answerTable(briefing({ digest }, annex));
    expect(heading).toMatchObject({ text: "What stands out" });
    expect(shown?.block === "table" ? shown.rows : []).toHaveLength(7);
    expect(note && textOf(note)).toBe("What this cannot tell you: What is missing may exist.");
  }
});

test("a table that is called as the paper is gets another heading, for a title stands once", () => {
  expect(answerTable(briefing({ title: "Makers" }))[0]).toMatchObject({ text: "What was found" });
});

test("a table whose rows are too long for a paper is left to the annex, as is every table where there is one", () => {
  const long = { ...table, rows: Array(9).fill(row("A long remark. ".repeat(30))) };
  expect(answerTable(briefing({ tables: [long] })).map(({ block }) => block)).toEqual(["paragraph"]);
  expect(answerTable(briefing({}, true)).map(({ block }) => block)).toEqual(["paragraph"]);
});
