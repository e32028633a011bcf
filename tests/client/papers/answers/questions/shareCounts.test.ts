import type { Claim, QuestionAnswer, QuestionColumn } from "@atlas/server/contract";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const column = (name: string, rest: Partial<QuestionColumn> = {}): QuestionColumn => {
  return { name, kind: "organisation", list: false, unit: null, label: name, label_zh: name, ...rest };
};
const share = (id: string, subject: string, more: Partial<Claim>) =>
  claimOf({ id, subject, predicate: "OWNS_STAKE_IN", object: "vital", ...more });

/** Shares in one firm: two counts of one holder, the older first, and one of another. */
const claims = [
  share("c1", "shenghe", { share_pct: 60, confirmed: "2023" }),
  share("c2", "state", { share_pct: 70, confirmed: "2024" }),
  share("c3", "shenghe", { share_pct: 42, confirmed: "2025" }),
  share("c4", "state", { share_pct: null }),
];
const answerWith = (columns: QuestionColumn[]): QuestionAnswer => ({
  question: {
    ...{ id: "owners", group: "ownership", names: null, counts: null, chart: null, parameters: [] },
    ...{
      title: "Who?",
      title_zh: "谁？",
      sentence: "Who.",
      sentence_zh: "谁。",
      limits: "Not all.",
      limits_zh: "不全。",
      ...{ first: null, first_zh: null, parts: [] },
    },
    columns,
  },
  rows: claims.map(({ id, subject, share_pct }) => ({ cells: [subject, share_pct], claim_ids: [id] })),
  more: false,
  claims,
  entities: ["vital", "shenghe", "state"].map((id) => entityOf({ id, name: id.toUpperCase() })),
});
const answer = answerWith([column("owner"), column("share_pct", { kind: "number", unit: "%" })]);
const told = (rows: ReturnType<typeof sortRows>) =>
  rows.map(({ number, claim_ids, older }) => `${number} ${claim_ids}${older ? " older" : ""}`);

test("rows of shares stand by holder, the newest count first and the older under it", () => {
  expect(told(sortRows(answer, null, new Map()))).toEqual(["1 c3", "2 c1 older", "3 c2", "4 c4"]);
});

test("sorting moves a newest count with its older ones, by the newest alone", () => {
  const descending = sortRows(answer, { column: 1, descending: true }, new Map());
  expect(told(descending)).toEqual(["3 c2", "1 c3", "2 c1 older", "4 c4"]);
});

test("rows of a question without shares stay as they are", () => {
  const other = answerWith([column("owner"), column("size", { kind: "number" })]);
  expect(told(sortRows(other, null, new Map()))).toEqual(["1 c1", "2 c2", "3 c3", "4 c4"]);
});

test("papers mark an older count, and say if the newest add up to more than the whole", () => {
  const { tables, limits } = questionAnalysis(answer, sortRows(answer, null, new Map()), {});
  expect(tables[0]?.rows.map(({ cells }) => cells[2]?.text)).toEqual(["42%", "older: 60%", "70%", ""]);
  expect(limits).toEqual([
    "The shares in VITAL add up to 112%: they are of different years or counted differently.",
    "Not all.",
  ]);
});
