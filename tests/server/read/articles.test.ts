import { mkdir, writeFile } from "node:fs/promises";
import request from "supertest";
import { Reading } from "../../../server/src/contract/read.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { type Judgement, judgeReading } from "../../support/reading/judgeReading.ts";
import { labelledArticles } from "../../support/reading/labelledArticles.ts";
import { scoreTable, share, sumOf } from "../../support/reading/scoreTable.ts";
import { realRows } from "../../support/records/realRows.ts";

/** What was reached, rounded down (tests/bench/README.md): recall and precision. */
const REACHED = { mentions: [0.93, 0.96], claims: [0.84, 0.83], verdicts: 0.84, subjects: 6, sprung: 7 };

const articles = labelledArticles();
const judged = new Map<string, Judgement>();
const subjects: [expected: string, guessed: string | undefined][] = [];
let rows: GraphRows;
let store: GraphStore;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
  const { app } = testApp({ store });
  for (const article of articles) {
    const { body } = await request(app).post("/api/read").send({ text: article.text });
    const reading = Reading.parse(body);
    judged.set(article.name, judgeReading(article, reading));
    if (article.subject !== null) subjects.push([article.subject, reading.subject?.id]);
  }
  const table = scoreTable(judged);
  console.log(table);
  const mistakes = [...judged].flatMap(([name, one]) => one.mistakes.map((mistake) => `${name}: ${mistake}`));
  await mkdir("tests/output", { recursive: true });
  await writeFile("tests/output/readArticles.md", `${table}\n\n${mistakes.join("\n")}\n`);
});
afterAll(() => store.close());

describe("the labels", () => {
  const sentences = articles.flatMap((article) => article.sentences);

  test("cover every sentence of twelve articles of 120 to 350 words", () => {
    expect(articles).toHaveLength(12);
    const bare = (text: string) => text.replace(/\s/gu, "");
    for (const { text, sentences } of articles) {
      expect(bare(sentences.map(({ sentence }) => sentence).join(""))).toBe(bare(text));
      const words = [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)].length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(350);
    }
  });

  test("stand in their sentences and name entities and claims of the data set", () => {
    for (const { sentence, mentions } of sentences) for (const { text } of mentions) expect(sentence).toContain(text);
    const entities = new Set(rows.entities.map(({ id }) => id));
    const claims = new Set(rows.claims.map(({ id }) => id));
    const ids = sentences.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.ids));
    expect(ids.filter((id) => !entities.has(id))).toEqual([]);
    const labelled = sentences.flatMap((one) => ("right" in one ? [...one.right, ...one.acceptable] : []));
    expect(labelled.map(({ claim }) => claim).filter((id) => !claims.has(id))).toEqual([]);
  });
});

describe("a reading of the twelve articles", () => {
  const all = () => sumOf([...judged.values()]);

  test.each(["mentions", "claims"] as const)("finds and shows %s as well as it did", (what) => {
    const { expected, found, given, right } = all()[what];
    const [recall, precision] = REACHED[what];
    expect(share(found, expected)).toBeGreaterThanOrEqual(recall ?? 1);
    expect(share(right, given)).toBeGreaterThanOrEqual(precision ?? 1);
  });

  test("gives as many right verdicts as it did", () => {
    const { right, judged } = all().verdicts;
    expect(share(right, judged)).toBeGreaterThanOrEqual(REACHED.verdicts);
  });

  test("falls into no more traps than it did", () => {
    expect(all().traps.sprung).toBeLessThanOrEqual(REACHED.sprung);
  });

  test("guesses the main subject where there is one", () => {
    const right = subjects.filter(([expected, guessed]) => expected === guessed).length;
    expect(right).toBeGreaterThanOrEqual(REACHED.subjects);
  });
});
