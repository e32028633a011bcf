import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import type { Question, QuestionAnswer } from "../../../../../server/src/contract/index.ts";
import { answerQuestion } from "../../../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import { entityTypeIds } from "../../../../../server/src/rules/vocabulary.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { exampleOf } from "../../../../support/records/questionExamples.ts";
import { realRows } from "../../../../support/records/realRows.ts";
import { isFullRun } from "../../../../support/tier.ts";

const { questions } = readQuestions();
const MOST_ROWS = 500;
/** Every n-th thing; a full run asks of all. */
const EVERY = isFullRun ? 1 : 6;
let store: GraphStore;
let things: Record<string, string[]>;

beforeAll(async () => {
  const rows = await realRows();
  store = await embeddedWith(rows);
  const idsOf = (types: readonly string[]) =>
    rows.entities.flatMap(({ type, id }) => (types.includes(type) ? id : [])).filter((_, at) => at % EVERY === 0);
  things = {
    ...Object.fromEntries(entityTypeIds.map((type) => [type, idsOf([type])])),
    entity: idsOf(["technology", "organisation", "product"]),
  };
});

afterAll(() => store.close());

const analysisOf = (answer: QuestionAnswer) =>
  questionAnalysis(answer, sortRows(answer, null, new Map(answer.entities.map((one) => [one.id, one]))), {});

/** The numbers that a sentence of coverage counts, without those in its brackets. */
function countedIn(sentence: string): number[] {
  const parts = /^[^:]*rows?[^:]*: (.*?)\.(?: No independent| \d+ claims? | *$)/.exec(sentence)?.[1] ?? "";
  return parts.split(", ").flatMap((part) => Number(/^\d+/.exec(part)?.[0] ?? 0));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** What is wrong with the coverage that an answer states beside its rows. */
function faultsOf(answer: QuestionAnswer): string[] {
  const { sentences, picture, limits } = analysisOf(answer);
  const told = sentences.filter((sentence) => /^\d+ rows?\b/.test(sentence));
  const [coverage = ""] = told;
  const { rows, claims } = answer;
  const self = claims.filter(({ evidence }) => evidence === "self-reported").length;
  const disputed = claims.filter(({ evidence }) => evidence === "disputed").length;
  const says = (count: number, pattern: RegExp) => Number(pattern.exec(coverage)?.[1] ?? 0) === count;
  const titles = `${answer.question.title} ${answer.question.sentence}`;
  return [
    told.length === 1 ? "" : "coverage is not told once",
    Number.parseInt(coverage, 10) === rows.length ? "" : "rows are miscounted",
    [rows.length, claims.length].includes(sum(countedIn(coverage))) ? "" : "the parts are not the whole",
    says(self, /supports (\d+) claim/) ? "" : "the self-reported are miscounted",
    says(disputed, /(\d+) claims? (?:is|are) disputed/) ? "" : "the disputed are miscounted",
    picture === null ||
    picture === undefined ||
    /reported as current|reported \(|in force|known|recorded|planned|ended|passed|years ago/.test(picture.sentence)
      ? ""
      : "the chart counts without coverage",
    !/\bonly\b/i.test(titles) || limits.some((limit) => /may (still )?exist|no independent/i.test(limit))
      ? ""
      : "“only” has no limit",
  ].filter((fault) => fault !== "");
}

async function faultsFor(question: Question, given: Record<string, string>): Promise<string[]> {
  const answer = await answerQuestion(store, questions, { ...exampleOf(question), ...given, limit: MOST_ROWS });
  if (answer.rows.length === 0) return [];
  return faultsOf(answer).map((fault) => `${question.id} ${JSON.stringify(given)}: ${fault}`);
}

test.each(questions.map(({ question }) => [question.id, question] as const))(
  "%s tells beside its rows how they stand, of every technology, organisation and good",
  async (_, question) => {
    const parameter = question.parameters.find(({ kind }) => kind in things);
    const asked = parameter ? (things[parameter.kind] ?? []).map((id) => ({ [parameter.name]: id })) : [{}];
    const faults: string[] = [];
    for (const given of asked) faults.push(...(await faultsFor(question, given)));
    expect(faults).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  },
);
