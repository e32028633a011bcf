import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { ownershipAnalysis } from "../../../../../client/src/papers/answers/ownership/ownershipAnalysis.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { entityDetail } from "../../../../../server/src/graph/entities.ts";
import { ownership } from "../../../../../server/src/graph/ownership/ownership.ts";
import { answerQuestion } from "../../../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { type CsvRow, claims, rowsOf } from "../../../../support/oracles/csvClaims.ts";
import { realRows } from "../../../../support/records/realRows.ts";

// Expected values are computed from the raw CSV files, without Cypher.
const { questions } = readQuestions();
const organisations = rowsOf("entities/organisations.csv").map(({ id = "" }) => id);
let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

async function asked(id: string, organisation: string) {
  const answer = await answerQuestion(store, questions, { id, limit: 500, organisation });
  return questionAnalysis(answer, sortRows(answer, null, new Map()), { organisation });
}

const inForce = claims.filter(({ status }) => status === "in-force");
const control = inForce.filter(({ predicate }) => predicate === "SUBSIDIARY_OF");
const ownerOf = ({ predicate, subject = "", object = "" }: CsvRow) =>
  predicate === "SUBSIDIARY_OF" ? object : subject;
const ownedOf = ({ predicate, subject = "", object = "" }: CsvRow) =>
  predicate === "SUBSIDIARY_OF" ? subject : object;
const holdings = inForce.filter(({ predicate = "" }) => ["SUBSIDIARY_OF", "OWNS_STAKE_IN"].includes(predicate));

/** All that an organisation controls, at any depth. */
function below(id: string): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const claim of control) if (claim.object === one) found.add(claim.subject ?? "");
  found.delete(id);
  return found;
}

const isCoverage =
  /^(Owners of the other [\d.]+% are not recorded|The other [\d.]+% belongs to those without a share|No share is recorded as a figure, and|The stated shares add up to|The shares in .+ add up to)|^(其余[\d.]+%|未单列任何持股比例|已注明的持股比例合计|.+的各项持股比例合计)/;

test.each(["en", "zh"] as const)(
  "in %s, page and question tell the owners of every organisation by the same sentences, with what is not recorded beside them",
  async (spoken) => {
    await setLanguage(spoken);
    const wrong: string[] = [];
    for (const id of organisations) {
      const owners = new Set(holdings.filter((claim) => ownedOf(claim) === id).map(ownerOf));
      if (owners.size === 0) continue;
      const { sentences } = ownershipAnalysis(await ownership(store, { organisation: id }));
      const at = sentences.findIndex((text) => /^Recorded owners of |有记录的所有者：/.test(text));
      const [recorded = "", coverage = ""] = sentences.slice(at);
      expect([id, coverage]).toEqual([id, expect.stringMatching(isCoverage)]);
      expect([id, recorded.split(spoken === "zh" ? "；" : "; ").length]).toEqual([id, owners.size]);
      // Shares and what is not recorded make up the whole.
      const figures = recorded.replace(/(?:the claim names|论断提及)[^;；)）]*/g, "");
      const shares = [...figures.matchAll(/([\d.]+)%/g)].reduce((sum, [, share]) => sum + Number(share), 0);
      const [, rest] = /^(?:Owners of the other|The other|其余)\s*([\d.]+)%/.exec(coverage) ?? [];
      const isOver = /different years|年份或口径不同/.test(coverage);
      if (rest !== undefined && Math.abs(shares + Number(rest) - 100) > 0.01) wrong.push(id);
      if (shares > 100.5 !== isOver) wrong.push(id);
      const answered = (await asked("ownersOf", id)).sentences;
      expect([id, answered]).toEqual([id, expect.arrayContaining([recorded, coverage])]);
    }
    expect(wrong).toEqual([]);
  },
);

test("page, card and question count what an organisation controls by one rule", async () => {
  for (const id of organisations) {
    const expected = below(id).size;
    const direct = new Set(control.filter(({ object }) => object === id).map(({ subject }) => subject)).size;
    const { subsidiary_count, controlled_count } = await entityDetail(store, { id });
    expect([id, subsidiary_count, controlled_count]).toEqual([id, direct, expected]);
    const { sentences } = ownershipAnalysis(await ownership(store, { organisation: id }));
    const told = sentences.find((text) => / is recorded to control /.test(text)) ?? "";
    expect([id, Number(/control (\d+)/.exec(told)?.[1] ?? 0)]).toEqual([id, expected]);
    expect(expected === 0 ? [told] : (await asked("subsidiariesOf", id)).sentences).toContain(told);
  }
});

test("no share is said to be missing that the statement of a claim names", async () => {
  const silent = holdings.filter(({ share_pct, statement = "" }) => share_pct === "" && /\d%/.test(statement));
  expect(silent.length).toBeGreaterThan(8);
  for (const claim of silent) {
    const { sentences, tables } = ownershipAnalysis(await ownership(store, { organisation: ownedOf(claim) }));
    const row = tables.flatMap(({ rows }) => rows).find(({ claimIds }) => claimIds.includes(claim.id ?? ""));
    expect([claim.id, [...sentences, ...(row?.cells ?? []).map(({ text }) => text)].join(" ")]).toEqual([
      claim.id,
      expect.not.stringMatching(/share not stated(?=[^.]*\d%)/),
    ]);
    expect([claim.id, row?.cells[3]?.text]).toEqual([claim.id, expect.stringMatching(/\d%/)]);
  }
});

test("what no recent source confirms is not counted among stakes, and named among what is controlled", async () => {
  const { sentences } = ownershipAnalysis(await ownership(store, { organisation: "china-rare-earth-group" }));
  expect(sentences).toContain(
    "It or its subsidiaries own a stake in 2 organisations: Baotou Rare Earth Products Exchange and Zhujiang Rare Earth.",
  );
  expect(sentences).toContain("Counted, though no recent source confirms it: Ganzhou Youli (last reported 2016).");
});

test("the bar of owners runs from 0 to 100%, with a blank part for what is not recorded", async () => {
  for (const organisation of ["northern-rare-earth", "mp-materials", "china-rare-earth-group"]) {
    const { picture } = await asked("ownersOf", organisation);
    const cells = picture?.numbers?.rows[0]?.cells ?? [];
    expect(Number(cells.at(-1)?.text)).toBeCloseTo(100, 2);
    const columns = picture?.numbers?.columns.map(({ label }) => label) ?? [];
    expect(columns.some((label) => label.includes("not recorded"))).toBe(organisation !== "china-rare-earth-group");
  }
  expect((await asked("ownersOf", "lynas-rare-earths")).picture).toBeNull();
});

test("four state bodies of China Rare Earth Group are added up, and no sum is made of shares beyond the whole", async () => {
  const sentencesOn = async (id: string) => ownershipAnalysis(await ownership(store, { organisation: id })).sentences;
  expect(await sentencesOn("china-rare-earth-group")).toContain(
    "4 of them are state bodies (SASAC, China Minmetals, Chinalco and Ganzhou Rare Earth Group) and hold at least 92.2% together, by these shares (2021).",
  );
  const baogang = await sentencesOn("baogang-group");
  expect(baogang.join(" ")).toContain("The shares in Baogang Group add up to 103.6%");
  expect(baogang.join(" ")).not.toContain("state bodies");
});
