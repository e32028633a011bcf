import type { QuestionAnswer, QuestionColumn } from "@atlas/server/contract";
import { rowsSentence } from "../../../../../client/src/papers/answers/questions/rowsSentence.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const column = (name: string, kind: QuestionColumn["kind"]): QuestionColumn => ({
  name,
  kind,
  list: false,
  unit: null,
  label: name,
  label_zh: name,
});
const answerOf = (columns: readonly QuestionColumn[], rows: QuestionAnswer["rows"]) =>
  // Holds only the fields that are read.
  ({
    question: { id: "who", columns, parts: [], names: null },
    rows,
    entities: ["steel", "oxide", "solvay", "salzgitter"].map((id) => entityOf({ id, name: id })),
    claims: [],
  }) as unknown as QuestionAnswer;
const pairs = [column("thing", "entity"), column("maker", "organisation"), column("status", "status")];

test("the first rows answer by name, those in force before what is planned", () => {
  const rows = [
    { cells: ["oxide", "solvay", "planned"], claim_ids: [] },
    { cells: ["steel", "salzgitter", "in-force"], claim_ids: [] },
  ];
  const [sentence = ""] = rowsSentence(answerOf(pairs, rows));
  expect(sentence).toMatch(/^steel: salzgitter, .*; oxide: solvay, planned.*\.$/);
});

test("more than three rows are counted, and names alone tell nothing", () => {
  const rows = ["oxide", "steel", "solvay", "salzgitter"].map((id) => ({
    cells: [id, "solvay", "in-force"],
    claim_ids: [],
  }));
  expect(rowsSentence(answerOf(pairs, rows))[0]).toMatch(/; and 1 more row\.$/);
  expect(rowsSentence(answerOf([column("maker", "organisation")], [{ cells: ["solvay"], claim_ids: [] }]))).toEqual([]);
});
