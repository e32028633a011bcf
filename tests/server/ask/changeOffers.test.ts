import { ask } from "../../../server/src/ask/ask.ts";
import { wholeGraph } from "../../../server/src/graph/wholeGraph.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const { questions } = readQuestions();

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

/** The first target for a text that is typed on 2 December 2026. */
async function firstFor(q: string): Promise<string | undefined> {
  return (await ask(store, questions, { q, limit: 3 }, "2026-12-02")).offers[0]?.target;
}

test.each([
  ["what is new on MP Materials since October", "page:changes?ids=mp-materials&since=2026-10"],
  ["what changed since October", "page:changes?since=2026-10"],
  ["news on rules since November", "page:changes?types=policy&since=2026-11"],
  ["MP Materials 最近有什么变化", "page:changes?ids=mp-materials"],
  ["what is new", "page:changes"],
  ["what's new in Australia this month", "page:changes?country=AU&since=2026-11-01"],
  ["any news about Lynas and MP Materials", "page:changes?ids=lynas-rare-earths,mp-materials"],
  ["latest on Baogang", "page:changes?ids=baogang-group"],
  ["what changed since December", "page:changes?since=2026-12"],
  ["what changed since January", "page:changes?since=2026-01"],
])("%s opens the page of what changed with what it names", async (q, target) => {
  expect(await firstFor(q)).toBe(target);
});

test.each([
  ["news on export controls since November", [], "since=2026-11"],
  ["稀土出口管制10月以来有什么变化", [], "since=2026-10"],
  ["what is new since October on MP Materials and on export controls", ["mp-materials"], "since=2026-10"],
  ["MP Materials和出口管制最近有什么变化", ["mp-materials"], null],
])("%s opens what changed on every export control, beside whom it names", async (q, others, since) => {
  const { entities } = await wholeGraph(store);
  const controls = entities.filter(({ kind }) => kind === "export-control").map(({ id }) => id);
  expect(controls.length).toBeGreaterThan(10);
  const values = `ids=${[...others, ...controls].sort().join(",")}&kind=export-control`;
  expect(await firstFor(q)).toBe(`page:changes?${[values, since].filter(Boolean).join("&")}`);
});

test.each([
  ["new magnet plants since 2025", "question:newSince?day=2025-01-01"],
  ["what took place in May 2025", "question:eventsInPeriod?from=2025-05-01&to=2025-05"],
  ["changes in ownership of Serra Verde", "question:ownersOf?organisation=serra-verde"],
])("%s asks of the world, not of the data", async (q, target) => {
  expect(await firstFor(q)).toBe(target);
});

test("the date of a rule is no beginning of what is asked for", async () => {
  const target = await firstFor("what changed on the export controls of April 2025");
  expect(target).toBe("page:changes?ids=mofcom-announcement-18-2025");
});
