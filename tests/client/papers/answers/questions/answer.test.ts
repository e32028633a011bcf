import type { QuestionAnswer, QuestionColumn } from "@atlas/server/contract";
import { neededBy, questionAddress, valuesIn } from "../../../../../client/src/model/address/pages/questionAddress.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import {
  analysisText,
  commaSeparated,
  tabSeparated,
} from "../../../../../client/src/papers/answers/common/analysisText.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { type Sorting, sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const column = (name: string, rest: Partial<QuestionColumn> = {}): QuestionColumn => ({
  name,
  kind: "text",
  list: false,
  unit: null,
  label: name,
  label_zh: name,
  ...rest,
});
const lynas = entityOf({ id: "lynas", name: "Lynas" });
const solvay = entityOf({ id: "solvay", name: "Solvay" });
const entities = new Map([lynas, solvay].map((entity) => [entity.id, entity]));
const answer: QuestionAnswer = {
  question: {
    id: "who",
    group: "technology",
    title: "Who?",
    title_zh: "谁？",
    sentence: "Who it is.",
    sentence_zh: "是谁。",
    limits: "Not all.",
    limits_zh: "不全。",
    ...{ first: null, first_zh: null, parts: [] },
    names: null,
    counts: null,
    chart: null,
    parameters: [
      {
        name: "technology",
        kind: "technology",
        label: "technology",
        label_zh: "技术",
        example: "bioleaching",
        least: null,
        most: null,
      },
      { name: "stage", kind: "stage", label: "stage", label_zh: "环节", example: "", least: null, most: null },
    ],
    columns: [
      column("organisation", { kind: "organisation" }),
      column("maturity", { kind: "maturity" }),
      column("share", { kind: "number", unit: "%" }),
      column("statement"),
    ],
  },
  rows: [
    { cells: ["solvay", "pilot", 9, "=HYPERLINK(1)"], claim_ids: ["c1"] },
    { cells: ["lynas", "deployed", 10.5, 'a "b",\tc'], claim_ids: ["c1", "c2"] },
    { cells: ["lynas", null, null, "-5"], claim_ids: ["c2"] },
  ],
  more: false,
  claims: [
    claimOf({ id: "c1", subject: "solvay", object: "lynas" }),
    claimOf({ id: "c2", subject: "lynas", object: "solvay" }),
  ],
  entities: [lynas, solvay],
};
const order = (sorting: Sorting) => sortRows(answer, sorting, entities).map(({ number }) => number);

test("rows sort by name, by rank of a word, and by number; empty cells stay last either way", () => {
  expect(order(null)).toEqual([1, 2, 3]);
  expect(order({ column: 0, descending: false })).toEqual([2, 3, 1]);
  expect(order({ column: 1, descending: false })).toEqual([1, 2, 3]);
  expect(order({ column: 1, descending: true })).toEqual([2, 1, 3]);
  expect(order({ column: 2, descending: false })).toEqual([1, 2, 3]);
  expect(order({ column: 2, descending: true })).toEqual([2, 1, 3]);
});

test("a table is written with names, units and the ids of claims, and no cell runs as a formula", () => {
  const analysis = questionAnalysis(answer, sortRows(answer, null, entities), { technology: "bioleaching" });
  expect(analysis.address).toBe("/questions/who?technology=bioleaching");
  // Skips the title, the coverage, the sentence and a blank line.
  const table = analysisText(analysis).slice(4);
  expect(table[1]).toEqual(["1", "Solvay", "pilot", "9%", "=HYPERLINK(1)", "c1"]);
  expect(tabSeparated(table).split("\n")[1]).toBe("1\tSolvay\tpilot\t9%\t'=HYPERLINK(1)\tc1");
  expect(tabSeparated(table).split("\n")[2]).toBe('2\tLynas\tdeployed\t10.5%\ta "b", c\tc1; c2');
  const csv = commaSeparated(table).split("\r\n");
  expect(csv[0]?.startsWith("\ufeff")).toBe(true);
  expect(csv[2]).toBe('"2","Lynas","deployed","10.5%","a ""b"",\tc","c1; c2"');
  expect(csv[3]).toContain('"-5"');
});

test("an answer is called by what its question was asked with, as the same is asked of many", async () => {
  const asked = [
    { label: "Technology", text: "Bioleaching" },
    { label: "Stage", text: "separation" },
  ];
  const rows = sortRows(answer, null, entities);
  const { title, tables } = questionAnalysis(answer, rows, { technology: "bioleaching" }, asked);
  expect(title).toBe("Bioleaching, separation: Who?");
  expect(tables[0]?.caption).toBe(title);
  expect(questionAnalysis(answer, rows, {}, []).title).toBe("Who?");
  await setLanguage("zh");
  expect(questionAnalysis(answer, rows, {}, asked).title).toBe("Bioleaching，separation：谁？");
});

test("an address holds what was asked, and what it does not hold is asked for", () => {
  const { question } = answer;
  const asked = { technology: "bioleaching", stage: "" };
  expect(questionAddress("who", asked)).toBe("/questions/who?technology=bioleaching");
  expect(valuesIn("?technology=bioleaching&evil=1", question)).toEqual(asked);
  expect(neededBy(question, asked)).toEqual([]);
  expect(neededBy(question, { technology: "", stage: "" }).map(({ name }) => name)).toEqual(["technology"]);
});
