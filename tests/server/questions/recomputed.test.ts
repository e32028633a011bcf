import type { Question } from "../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { newestOf } from "../../../server/src/rules/partialDate.ts";
import { columnValues, entityTypeIds } from "../../../server/src/rules/vocabulary.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { Facts, type ReckonedRow } from "../../support/oracles/questionFacts.ts";
import { questionOracles } from "../../support/oracles/questionOracles.ts";
import { exampleOf } from "../../support/records/questionExamples.ts";
import { realRows } from "../../support/records/realRows.ts";
import { isFullRun } from "../../support/tier.ts";

const { questions } = readQuestions();
/** Besides the example, every n-th of the entities that a question accepts. */
const EVERY = isFullRun ? 5 : 20;
const MOST_ROWS = 500;
let rows: GraphRows;
let store: GraphStore;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

test("every question has an answer that is reckoned without Cypher", () => {
  expect(Object.keys(questionOracles).sort()).toEqual(questions.map(({ question }) => question.id).sort());
});

test.each(questions.map(({ question }) => [question.id, question] as const))(
  "%s answers what the data files say, reckoned without Cypher",
  async (id, question) => {
    const facts = new Facts(rows);
    let compared = 0;
    for (const given of asked(question)) {
      const answer = await answerQuestion(store, questions, { ...given, id, limit: MOST_ROWS });
      const reckoned = questionOracles[id]?.(facts, given) ?? [];
      const found = withoutOrder(
        answer.rows.map(({ cells, claim_ids }) => ({ first: String(cells[0]), claimIds: claim_ids })),
      );
      const all = withoutOrder(reckoned);
      expect([found.length, answer.more]).toEqual([Math.min(all.length, MOST_ROWS), all.length > MOST_ROWS]);
      // Of more rows than an answer holds, those that it has must be among the reckoned ones.
      const rows = answer.more ? expect.arrayContaining(found) : found;
      expect({ given, rows: all }).toEqual({ given, rows });
      compared += reckoned.length;
    }
    expect(compared).toBeGreaterThan(0);
  },
);

test.each(["severalOwners", "singleDeveloper", "singleProducer", "subsidiariesOf"])(
  "%s gives the newest source of all claims of a row, a month or year by its last day",
  async (id) => {
    const question = questions.find((one) => one.question.id === id)?.question;
    if (!question) throw new Error(`no question ${id}`);
    const dates = new Map(rows.claims.map((claim) => [claim.id, claim.newest_source]));
    const answer = await answerQuestion(store, questions, exampleOf(question));
    const place = question.columns.findIndex(({ name }) => name === "newest_source");
    const shown = answer.rows.map(({ cells, claim_ids }) => ({ claim_ids, newest: cells[place] }));
    expect(shown).toEqual(
      shown.map(({ claim_ids }) => ({ claim_ids, newest: newestOf(claim_ids.map((one) => dates.get(one) ?? null)) })),
    );
    expect(shown.length).toBeGreaterThan(0);
  },
);

/** Rows by their first column and their set of claims; parity tests check the order. */
function withoutOrder(found: readonly ReckonedRow[]): string[] {
  return found.map(({ first, claimIds }) => [first, ...[...new Set(claimIds)].sort()].join(" ")).sort();
}

/** The example of a question, and for each parameter some values from the data set. */
function asked(question: Question): Record<string, string>[] {
  const { id: _, limit: __, ...example } = exampleOf(question);
  const given = Object.fromEntries(Object.entries(example).map(([name, value]) => [name, String(value)]));
  return [
    given,
    ...question.parameters.flatMap(({ name, kind }) => valuesOf(kind).map((value) => ({ ...given, [name]: value }))),
  ];
}

function valuesOf(kind: Question["parameters"][number]["kind"]): string[] {
  const some = (ids: readonly string[]) => ids.filter((_, index) => index % EVERY === 0);
  const type = entityTypeIds.find((one) => one === kind);
  if (type || kind === "entity")
    return some(rows.entities.filter((entity) => !type || entity.type === type).map(({ id }) => id));
  if (kind === "source") return some(rows.sources.map(({ id }) => id));
  if (kind === "stage") return [...columnValues.stage];
  if (kind === "country") return [...new Set(rows.entities.flatMap(({ country }) => country?.split(";") ?? []))];
  if (kind === "date") return ["2025-01-01", "2026-06-30", "2027-01-01"];
  return [];
}
