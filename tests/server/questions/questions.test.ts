import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { dueOf } from "../../../server/src/rules/due.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { exampleOf } from "../../support/records/questionExamples.ts";
import { realRows } from "../../support/records/realRows.ts";

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

test("an export control of which no claim says whom it affects is told, with nobody beside it", async () => {
  const { claims, ...rest } = await realRows();
  const controls = (await answerQuestion(store, questions, { id: "exportControls", limit: 500, country: "CN" })).rows;
  const [policy] = controls[0]?.cells ?? [];
  const without = claims.filter(({ predicate, subject }) => !(predicate === "AFFECTS" && subject === policy));
  const fewer = await embeddedWith({ ...rest, claims: without });
  const answer = await answerQuestion(fewer, questions, { id: "exportControls", limit: 500, country: "CN" });
  await fewer.close();
  expect(answer.rows.length).toBe(controls.length);
  const told = answer.rows.find(({ cells }) => cells[0] === policy);
  expect(told).toEqual({ cells: [policy, ...(controls[0]?.cells.slice(1, 3) ?? []), [], []], claim_ids: [] });
  expect(answer.entities.map(({ id }) => id)).toContain(policy);
});

describe("answers that were checked by hand against data/", () => {
  const ask = async (id: string, given: Record<string, string> = {}) =>
    (await answerQuestion(store, questions, { id, limit: 500, ...given })).rows;

  test("makers in the European Union are those of its members", async () => {
    const makers = async (country: string) =>
      new Set((await ask("makersOf", { thing: "heavy-rare-earth-separation", country })).map(({ cells }) => cells[0]));
    expect([...(await makers("FR"))]).toContain("carester");
    expect([...(await makers("EU"))]).toEqual(
      expect.arrayContaining([...(await makers("FR")), ...(await makers("EE"))]),
    );
    expect([...(await makers("EU"))]).not.toContain("lynas-rare-earths");
  });

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

  test("owners are told nearest first, and a takeover that is only proposed leads no further up", async () => {
    const levels = (await ask("ownersOf", { organisation: "anhui-baogang-rare-earth-permanent-magnet" })).map(
      ({ cells }) => Number(cells[1]),
    );
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels).size).toBeGreaterThan(2);
    const owned = (await ask("ownersOf", { organisation: "yinhai-new-materials" })).map(({ cells }) => cells[0]);
    expect(new Set(owned)).toEqual(new Set(["yinhai-new-materials"]));
  });

  test.each([
    ["technologiesOfCountry", { country: "CN" }],
    ["whoInChinaDevelopsIt", { technology: "sintered-ndfeb-magnets" }],
    ["whoElseMakesIt", { technology: "sintered-ndfeb-magnets" }],
  ])(
    "%s tells what is in force before what was last reported years ago, is planned or has ended",
    async (id, given) => {
      const { question, rows } = await answerQuestion(store, questions, { id, limit: 500, ...given });
      const place = question.columns.findIndex(({ name }) => name === "status");
      const technology = question.columns.findIndex(({ name }) => name === "technology");
      const rankOf = (status: unknown) => (status === "in-force" ? 0 : /^\d{4}$/.test(String(status)) ? 1 : 2);
      const ranks = rows.map(({ cells }) => rankOf(cells[place]));
      const late = ranks.filter(
        (rank, row) =>
          rank < (ranks[row - 1] ?? 0) && rows[row]?.cells[technology] === rows[row - 1]?.cells[technology],
      );
      expect(late).toEqual([]);
      expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    },
  );

  test("public money that bought a stake stands beside what was granted", async () => {
    const paid = await ask("publicMoney", { country: "US" });
    expect(paid.flatMap(({ claim_ids }) => claim_ids)).toContain("wsu-001");
  });

  test("an amount of public money that is a ceiling or a floor says so", async () => {
    const { question, rows } = await answerQuestion(store, questions, { id: "publicMoney", limit: 500, country: "" });
    const kind = question.columns.findIndex(({ name }) => name === "quantity_kind");
    const { claims } = await realRows();
    const own = new Map(claims.map((claim) => [claim.id, claim.quantity_kind]));
    expect(rows.map(({ cells, claim_ids }) => [claim_ids[0], cells[kind]])).toEqual(
      rows.map(({ claim_ids }) => [claim_ids[0], own.get(claim_ids[0] ?? "")]),
    );
    expect(new Set(rows.map(({ cells }) => cells[kind]))).toContain("maximum");
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

test.each([
  ["plansPastTheirDate", "2026", "2026-01-01"],
  ["plansPastTheirDate", "2026-07", "2026-07-01"],
  ["newSince", "2026", "2026-01-01"],
  ["newSince", "2026-06", "2026-06-01"],
])("%s takes %s as its first day, as the words of its parameter say", async (id, given, day) => {
  const ask = (date: string) => answerQuestion(store, questions, { id, limit: 500, day: date });
  const { question, rows } = await ask(given);
  expect(rows).toEqual((await ask(day)).rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(question.parameters[0]).toMatchObject({
    label: expect.stringContaining("a month or year counts from its first day"),
    label_zh: expect.stringContaining("首日"),
  });
});

test("a period goes to the last day of its last month, and has what begins, ends or is due in it", async () => {
  const ask = (given: Record<string, string>) =>
    answerQuestion(store, questions, { id: "eventsInPeriod", limit: 500, ...given });
  const { rows } = await ask({ from: "2025-11", to: "2025-11" });
  expect(rows).toEqual((await ask({ from: "2025-11-01", to: "2025-11-30" })).rows);
  expect(new Set(rows.map(({ cells }) => cells[1]))).toEqual(new Set(["begins", "ends"]));
  const days = rows.map(({ cells }) => String(cells[0]));
  expect(days.filter((day) => !day.startsWith("2025-11"))).toEqual([]);
  expect(days).toContain("2025-11-21");
});

test("an answer is cut at its limit, and says that there is more", async () => {
  const answer = await answerQuestion(store, questions, { id: "disputedClaims", limit: 3 });
  expect(answer.rows).toHaveLength(3);
  expect(answer.more).toBe(true);
});

test.each([
  [{ id: "no-such", limit: 10 }, "there is no question no-such; /api/questions lists all questions"],
  [{ id: "whoElseMakesIt", limit: 10 }, "technology: is required"],
  [{ id: "whoElseMakesIt", limit: 10, technology: "A B" }, "technology: expected an ID such as baogang-group"],
  [{ id: "articleClaims", limit: 10, source: "A B" }, "source: expected an ID such as baogang-group"],
  [{ id: "articleClaims", limit: 10, source: "nope" }, "source: there is no source nope"],
  [{ id: "ownersOf", limit: 10, organisation: "nope" }, "organisation: there is no entity nope"],
  [
    { id: "ownersOf", limit: 10, organisation: "electric-vehicles" },
    "organisation: expected an entity of the type organisation; electric-vehicles is of the type sector",
  ],
  [{ id: "whoDependsOnIt", limit: 10, dependence: "nope" }, "dependence: there is no entity nope"],
  [{ id: "disputedClaims", limit: 10, colour: "red" }, "colour: is unknown"],
  [{ id: "newSince", limit: 10, day: "soon" }, "day: expected a date YYYY, YYYY-MM or YYYY-MM-DD"],
  [{ id: "technologiesOfCountry", limit: 10, country: "Japan" }, "country: expected a country code such as US"],
  [{ id: "technologiesOfCountry", limit: 10, country: "DD" }, "country: expected a country code such as US"],
  [{ id: "technologiesOfCountry", limit: 10, country: "XA" }, "country: expected a country code such as US"],
  [{ id: "technologiesOfCountry", limit: 10, country: "UN" }, "country: expected a country code such as US"],
  [{ id: "onlyAbroad", limit: 10, stage: "x" }, expect.stringContaining("stage: expected one of mining, separation")],
])("what cannot be asked is refused in words: %j", async (asked, message) => {
  await expect(answerQuestion(store, questions, asked)).rejects.toMatchObject({ message });
});
