import { firstThatFinds } from "../../../server/src/ask/firstThatFinds.ts";
import type { Ranked } from "../../../server/src/ask/rankOffers.ts";
import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const MAGNETS = "ndfeb-permanent-magnets";
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

function makersIn(country: string, score: number, thing = "terbium-metal"): Ranked {
  const values = { thing, ...(country === "" ? {} : { country }) };
  const words = { title: "", title_zh: "", explained: new Map<number, number>(), bonus: 0 };
  return { kind: "question", id: "makersOf", values, target: `makers ${country}`, score, ...words };
}

test("each question up to the first that finds something says how much it finds, those after it do not", async () => {
  const ranked = [makersIn("IS", 5), makersIn("", 3), makersIn("LU", 1)];
  const { offers, answers } = await firstThatFinds(store, readQuestions().questions, ranked);
  expect(offers).toEqual(ranked);
  expect(ranked.map((offer) => answers.get(offer)?.rows)).toEqual([0, expect.any(Number), undefined]);
});

test("a question that finds nothing stands behind one that is nearly as good", async () => {
  const ranked = [makersIn("IS", 3.5), makersIn("JP", 3, MAGNETS)];
  const { offers } = await firstThatFinds(store, readQuestions().questions, ranked);
  expect(offers.map(({ target }) => target)).toEqual(["makers JP", "makers IS"]);
});

test("of an answer in parts, only what was asked for is counted", async () => {
  const { questions } = readQuestions();
  const offer = makersIn("", 3, MAGNETS);
  const { answers } = await firstThatFinds(store, questions, [offer]);
  const { rows, question } = await answerQuestion(store, questions, {
    id: "makersOf",
    thing: MAGNETS,
    limit: 500,
  });
  const part = question.columns.findIndex(({ name }) => name === "part");
  const itself = rows.filter(({ cells }) => cells[part] === "itself");
  expect(itself.length).toBeLessThan(rows.length);
  expect(answers.get(offer)?.rows).toBe(itself.length);
});
