import type { QuestionAnswer } from "@atlas/server/contract";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { answerQuestion } from "../../../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

const { questions } = readQuestions();
let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

const ask = (id: string, values: Record<string, string> = {}) =>
  answerQuestion(store, questions, { id, limit: 500, ...values });
const findingOf = (answer: QuestionAnswer, about = "") =>
  questionAnalysis(answer, sortRows(answer, null, new Map()), {}, about === "" ? [] : [{ label: "", text: about }])
    .finding;

test("a heading counts what is current among what is recorded, says when that was confirmed, names few, and tells doubts", async () => {
  const answer = await ask("makersOf", { thing: "dysprosium-oxide" });
  expect(findingOf(answer, "Dysprosium oxide")).toBe(
    "Dysprosium oxide: all 3 recorded makers of the thing itself are reported as current (last confirmed between May 2025 and October 2025): Lynas Rare Earths, Huahong Technology and Energy Fuels; 2 claims are self-reported",
  );
  await setLanguage("zh");
  expect(findingOf(answer, "氧化镝")).toMatch(
    /^氧化镝：有记录的3家研发或生产方，全部来源称现况如此.*；2项论断为自述$/u,
  );
});

test("what is planned, over or undated is counted among what is recorded, never as current", async () => {
  const answer = await ask("whoElseMakesIt", { technology: "sintered-ndfeb-magnets" });
  expect(findingOf(answer)).toMatch(/^8 of 11 recorded developers outside China are reported as current .*1 disputed$/);
  const planned = answer.rows.filter(({ cells }) => cells[4] === "planned");
  expect(findingOf({ ...answer, rows: planned })).toMatch(
    /^None of [2-4] recorded developers outside China is reported as current/,
  );
});

test("shares are told by their range, as shares of different things", async () => {
  expect(findingOf(await ask("chinaShare"))).toMatch(
    /^8 of 10 recorded figures on China's share of the world's output are reported as current .*: from 50% to 100%, of different things and years$/,
  );
});

test("what has run out says so in the heading", async () => {
  expect(findingOf(await ask("suspensions"))).toBe(
    "13 claims recorded as suspended (last confirmed November 2025); the date has passed, and what followed is not known here",
  );
});

test("an answer that is cut off or empty keeps the question as its heading", async () => {
  const answer = await ask("disputedClaims");
  expect(findingOf(answer)).toMatch(/^20 claims of this data set that a source disputes \(/);
  expect(findingOf({ ...answer, more: true })).toBeUndefined();
  expect(findingOf({ ...answer, rows: [] })).toBeUndefined();
});

test.each(["en", "zh"] as const)(
  "in %s every question has a heading of its own that a slide has whole",
  async (spoken) => {
    await setLanguage(spoken);
    const headings = await Promise.all(
      questions.map(async ({ question }) => {
        const examples = question.parameters.map(({ name, example }) => [name, example] as const);
        const values = Object.fromEntries(examples.filter(([, value]) => value !== ""));
        const answer = await ask(question.id, values);
        return questionAnalysis(answer, sortRows(answer, null, new Map()), values).finding ?? `none: ${question.id}`;
      }),
    );
    expect(headings.filter((heading) => heading.startsWith("none: ") || heading.length > 220)).toEqual([]);
  },
);
