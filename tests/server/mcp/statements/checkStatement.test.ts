import { checkStatement } from "../../../../server/src/mcp/statements/checkStatement.ts";
import { Statement } from "../../../../server/src/mcp/statements/Statement.ts";
import { checkStatementsTool } from "../../../../server/src/mcp/tools/checkStatements.ts";
import { relationsOf } from "../../../../server/src/read/statement/relationOf.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { labelledStatements } from "./labelledStatements.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function answerTo(says: Parameters<typeof Statement.parse>[0]) {
  return (await checkStatement(store, Statement.parse(says))).answer;
}

test("of 60 statements by hand all but one get the right verdict by the right claim", async () => {
  const wrong: unknown[] = [];
  for (const { says, verdict, claims } of labelledStatements) {
    const answer = await answerTo(says);
    const isRight = answer.verdict === verdict && (claims.length === 0 || claims.includes(answer.claim_ids[0] ?? ""));
    if (!isRight) wrong.push({ says, verdict, answer });
  }
  expect(labelledStatements).toHaveLength(60);
  // "has a chief executive named" is taken for an award, because to be named is a word for that.
  expect(wrong).toMatchObject([{ says: { object: "Smith" }, answer: { verdict: "not_in_atlas" } }]);
});

test("a difference says in what and by how much", async () => {
  const figure = await answerTo({
    subject: "Baogang Group",
    relation: "owns",
    object: "Northern Rare Earth",
    figure: 55.5,
    unit: "%",
  });
  expect(figure).toMatchObject({
    verdict: "differs",
    evidence: "single-source",
    differing: { what: "figure", stated: "55.5 %", recorded: expect.stringMatching(/^"36\.71%".+51\.2% higher$/) },
  });
});

test.each([
  [
    "a small stake is no control",
    { subject: "JL MAG", relation: "is a subsidiary of", object: "Goldwind Investment Holding" },
    "differs",
  ],
  [
    "a small stake is a stake",
    { subject: "Goldwind Investment Holding", relation: "has a stake in", object: "JL MAG" },
    "known",
  ],
  [
    "the direction counts",
    { subject: "Northern Rare Earth", relation: "supplies", object: "Baotou Steel", day: "1990" },
    "not_in_atlas",
  ],
  [
    "a purchase of another year differs",
    { subject: "Sextant Group", relation: "acquired", object: "Magnequench", day: "1999" },
    "differs",
  ],
  ["an owner that is none is not known", { subject: "Tesla", relation: "owns", object: "JL MAG" }, "not_in_atlas"],
  [
    "an owner is no subsidiary",
    { subject: "Northern Rare Earth", relation: "is the owner of", object: "Baogang Group" },
    "not_in_atlas",
  ],
  [
    "a stake of one of several claims is no control",
    { subject: "Shenghe Resources", relation: "owns", object: "MP Materials" },
    "differs",
  ],
  [
    "a stake of unknown size is no control",
    { subject: "Proterial", relation: "is owned by", object: "Bain Capital" },
    "not_in_atlas",
  ],
  ["a customer is no supplier", { subject: "Tesla", relation: "is a customer of", object: "JL MAG" }, "known"],
  ["a supplier is no customer", { subject: "JL MAG", relation: "is a customer of", object: "Tesla" }, "not_in_atlas"],
  ["a plan is no fact", { subject: "USA Rare Earth", relation: "supplies", object: "Moog" }, "differs"],
])("%s", async (_, says, verdict) => {
  expect((await answerTo(says)).verdict).toBe(verdict);
});

test.each([
  ["is no longer a subsidiary of", "Northern Rare Earth", "Baogang Group", "differs"],
  ["used to be a subsidiary of", "Northern Rare Earth", "Baogang Group", "differs"],
  ["不再隶属于", "Northern Rare Earth", "Baogang Group", "differs"],
  ["does not supply", "JL MAG", "Tesla", "differs"],
  ["refuses to supply", "JL MAG", "Tesla", "differs"],
  ["no longer supplies", "JL MAG", "Tesla", "differs"],
  ["no longer supplies", "Zhong Ke San Huan", "Tesla", "known"],
  ["plans to supply", "USA Rare Earth", "Moog", "known"],
  ["sold its stake in", "Northern Rare Earth", "Changting Golden Dragon", "not_its_subject"],
  ["is the biggest competitor of", "YASA", "Baogang Group", "not_its_subject"],
  ["is a counterpart of", "YASA", "Baogang Group", "known"],
] as const)("the words of a relation count: %s, of %s and %s", async (relation, subject, object, verdict) => {
  expect((await answerTo({ subject, relation, object })).verdict).toBe(verdict);
});

test("a name of several is asked back with their ids, unless only one of them has such a claim", async () => {
  const develops = { relation: "develops", object: "轴向磁通电机" };
  expect(await answerTo({ subject: "Tesla", ...develops })).toMatchObject({
    verdict: "ask_back",
    candidates: ["disc-motors", "axial-flux-motors"],
    claim_ids: [],
  });
  expect(await answerTo({ subject: "Koenigsegg", ...develops })).toMatchObject({ verdict: "known" });
});

test("fifty statements are answered in one call, and fifty-one are refused", async () => {
  const says = { subject: "Baogang Group", relation: "owns", object: "Northern Rare Earth" };
  const { input } = checkStatementsTool;
  expect(input.safeParse({ statements: Array.from({ length: 50 }, () => says) }).success).toBe(true);
  expect(input.safeParse({ statements: Array.from({ length: 51 }, () => says) }).success).toBe(false);
});

test.each([
  ["is owned by", "SUBSIDIARY_OF", false],
  ["owns", "SUBSIDIARY_OF", true],
  ["buys from", "SUPPLIES", true],
  ["供货给", "SUPPLIES", false],
  ["is mined by", "MINES", true],
] as const)("%s means %s, swapped: %s", (words, predicate, swapped) => {
  expect(relationsOf(words)).toContainEqual({ predicate, swapped });
});
