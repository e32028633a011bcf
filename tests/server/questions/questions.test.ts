import { dueOf } from "../../../server/src/due.ts";
import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/embeddedWith.ts";
import { exampleOf } from "../../support/questionExamples.ts";
import { realRows } from "../../support/realRows.ts";

const { questions, faults } = readQuestions();
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

test("every file of cypher/questions can be read, and there are at least 24", () => {
  expect(faults).toEqual([]);
  expect(questions.length).toBeGreaterThanOrEqual(24);
});

test.each(questions.map((file) => [file.question.id, file] as const))(
  "%s answers its example with rows whose claims and entities are all there",
  async (_, { question }) => {
    const { rows, claims, entities, more } = await answerQuestion(store, questions, exampleOf(question));
    expect(rows.length).toBeGreaterThan(0);
    expect(more).toBe(false);
    const known = new Set(claims.map(({ id }) => id));
    expect(rows.filter(({ claim_ids }) => claim_ids.length === 0 || claim_ids.some((id) => !known.has(id)))).toEqual(
      [],
    );
    const ids = new Set(entities.map(({ id }) => id));
    expect(claims.filter(({ subject, object }) => !ids.has(subject) || !ids.has(object))).toEqual([]);
    expect(rows.filter(({ cells }) => cells.length !== question.columns.length)).toEqual([]);
  },
);

describe("answers that were checked by hand against data/", () => {
  const ask = async (id: string, given: Record<string, string> = {}) =>
    (await answerQuestion(store, questions, { id, limit: 500, ...given })).rows;

  test("the seed article supports as many claims as claims/*.csv say", async () => {
    const rows = await ask("articleClaims", { source: "reex-2025-baogang-innovation" });
    const claims = (await realRows()).claims.filter(({ sources }) => sources.includes("reex-2025-baogang-innovation"));
    expect(rows.flatMap(({ claim_ids }) => claim_ids).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  test("two organisations in China develop solid-state hydrogen storage, and five abroad", async () => {
    const technology = "solid-state-hydrogen-storage";
    const inChina = await ask("whoInChinaDevelopsIt", { technology });
    expect(inChina.map(({ cells }) => cells[0])).toEqual([
      "northern-rare-earth",
      "national-rare-earth-functional-materials-innovation-center",
    ]);
    const abroad = await ask("whoElseMakesIt", { technology });
    expect(abroad.map(({ cells }) => cells[0]).sort()).toEqual([
      "gkn-hydrogen",
      "grz-technologies",
      "lavo",
      "mincatec-energy",
      "shimizu-corporation",
    ]);
  });

  test("no technology is at once without a developer abroad and without one in China", async () => {
    const without = (await ask("noCounterpartFound", { stage: "" })).map(({ cells }) => cells[0]);
    const onlyAbroad = (await ask("onlyAbroad", { stage: "" })).map(({ cells }) => cells[0]);
    expect(without.filter((technology) => onlyAbroad.includes(technology))).toEqual([]);
    const { claims, entities } = await realRows();
    const abroad = new Set(entities.filter(({ counterpart }) => counterpart).map(({ id }) => id));
    const developed = claims.filter(({ predicate }) => predicate === "DEVELOPS");
    const inChina = new Set(developed.filter(({ subject }) => !abroad.has(subject)).map(({ object }) => object));
    const outside = new Set(developed.filter(({ subject }) => abroad.has(subject)).map(({ object }) => object));
    expect(without.toSorted()).toEqual([...inChina].filter((id) => !outside.has(id)).sort());
    expect(onlyAbroad.toSorted()).toEqual([...outside].filter((id) => !inChina.has(id)).sort());
  });

  test("every disputed claim of the data set is listed, and every plan whose date has passed", async () => {
    const { claims } = await realRows();
    const disputed = claims.filter(({ evidence }) => evidence === "disputed").map(({ id }) => id);
    expect((await ask("disputedClaims")).flatMap(({ claim_ids }) => claim_ids).sort()).toEqual(disputed.sort());
    const due = claims.filter((claim) => {
      const found = dueOf(claim, "2026-11-25");
      return found?.kind === "plan" && found.date !== null;
    });
    const listed = await ask("plansPastTheirDate", { day: "2026-11-25" });
    expect(listed.flatMap(({ claim_ids }) => claim_ids).sort()).toEqual(due.map(({ id }) => id).sort());
  });

  test("subsidiaries are followed down more than one level, along claims in force only", async () => {
    const rows = await ask("subsidiariesOf", { organisation: "baogang-group" });
    expect(rows.map(({ cells }) => cells[1])).toEqual(expect.arrayContaining([1, 2]));
    const { claims } = await realRows();
    const parents = claims.filter(({ predicate, status }) => predicate === "SUBSIDIARY_OF" && status === "in-force");
    const below = new Set(["baogang-group"]);
    for (let size = 0; size !== below.size; ) {
      size = below.size;
      for (const { subject, object } of parents) if (below.has(object)) below.add(subject);
    }
    below.delete("baogang-group");
    expect(rows.map(({ cells }) => cells[0]).sort()).toEqual([...below].sort());
  });
});

test("an answer is cut at its limit, and says that there is more", async () => {
  const answer = await answerQuestion(store, questions, { id: "disputedClaims", limit: 3 });
  expect(answer.rows).toHaveLength(3);
  expect(answer.more).toBe(true);
});

test.each([
  [{ id: "no-such", limit: 10 }, "there is no question no-such; /api/questions lists what there is"],
  [{ id: "whoElseMakesIt", limit: 10 }, "technology: is needed"],
  [{ id: "whoElseMakesIt", limit: 10, technology: "A B" }, "technology: expected an id such as baogang-group"],
  [{ id: "disputedClaims", limit: 10, colour: "red" }, "colour: is not known here"],
  [{ id: "newSince", limit: 10, day: "soon" }, "day: expected a date YYYY, YYYY-MM or YYYY-MM-DD"],
  [{ id: "technologiesOfCountry", limit: 10, country: "Japan" }, "country: expected a country code such as US"],
  [{ id: "onlyAbroad", limit: 10, stage: "x" }, expect.stringContaining("stage: expected one of mining, separation")],
])("what cannot be asked is refused in words: %j", async (asked, message) => {
  await expect(answerQuestion(store, questions, asked)).rejects.toMatchObject({ message });
});
