import type { QuestionAnswer } from "@atlas/server/contract";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { questionAnalysis } from "../../../../../client/src/papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../../../client/src/papers/answers/questions/sortRows.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const column = (name: string, kind: QuestionAnswer["question"]["columns"][number]["kind"]) => ({
  ...{ name, kind, list: false, unit: null, label: name, label_zh: name },
});

/** An answer on makers with one row for each word of `parts`, in which a figure stands. */
function answerOf(parts: readonly string[], first: string | null = null): QuestionAnswer {
  const claims = parts.map((_, at) =>
    claimOf({
      ...{ id: `c-${at}`, predicate: "PRODUCES", evidence: "corroborated", confirmed: "2025-05", since: "2024" },
      ...{ quantity: at + 2, unit: "t/yr", quantity_of: "capacity of oxide", quantity_kind: "planned" as const },
    }),
  );
  return {
    question: {
      ...{
        id: "who",
        group: "technology",
        title: "Who?",
        title_zh: "谁？",
        sentence: "Who it is.",
        sentence_zh: "是谁。",
      },
      ...{
        limits: "Not all.",
        limits_zh: "不全。",
        first,
        first_zh: first,
        names: null,
        counts: null,
        chart: null,
        parameters: [],
      },
      parts: [
        { part: "itself", title: "Makers of it", title_zh: "其生产方" },
        { part: "joined", title: "Makers of parts", title_zh: "组成部分的生产方" },
      ],
      columns: [column("part", "text"), column("figure", "figure")],
    },
    rows: parts.map((part, at) => ({ cells: [part, at + 2], claim_ids: [`c-${at}`] })),
    more: false,
    claims,
    entities: [],
  };
}

const analysisOf = (answer: QuestionAnswer) => questionAnalysis(answer, sortRows(answer, null, new Map()), {});

test("the parts of an answer are tables under their titles, and a sentence says how far the first can be relied on", async () => {
  const answer = answerOf(["joined", "itself", "joined"]);
  const { sentences, tables } = analysisOf(answer);
  expect(tables.map(({ caption, columns, rows }) => [caption, columns.length, rows.length])).toEqual([
    ["Makers of it: 1 row", 2, 1],
    ["Makers of parts: 2 rows", 2, 2],
  ]);
  expect(sentences[0]).toBe("Makers of it: 1 reported as current (last confirmed May 2025).");
  expect(sentences[1]).toMatch(/^3 rows: 3 reported as current/);
  await setLanguage("zh");
  expect(analysisOf(answer).tables[0]?.caption).toBe("其生产方：1行");
});

test("a paper has every part of a short answer whole: the first on its pages, the others on further ones", () => {
  const whole = (parts: readonly string[]) => analysisOf(answerOf(parts)).tables.map((table) => table.whole ?? false);
  expect(whole(["itself", "joined"])).toEqual([false, true]);
  expect(whole(["itself", ...Array.from({ length: 40 }, () => "joined")])).toEqual([false, false]);
});

test("where nothing is recorded in the first part, the answer says so before all else", async () => {
  const answer = answerOf(["joined"]);
  expect(analysisOf(answer).sentences[0]).toBe("Makers of it: none recorded, which does not mean that there are none.");
  await setLanguage("zh");
  expect(analysisOf(answer).sentences[0]).toBe("其生产方：未见记录，但不意味着不存在。");
});

test("what a question says first stands before its rows, and where it has none", () => {
  expect(analysisOf(answerOf(["itself"], "Not today's prices.")).sentences[0]).toBe("Not today's prices.");
  expect(analysisOf(answerOf([], "Not today's prices.")).sentences.slice(0, 2)).toEqual([
    "Not today's prices.",
    "Nothing in this data set answers the question. That does not mean that there is nothing.",
  ]);
});

test("a figure stands with its unit, kind, year and what it measures, its English words marked", async () => {
  const cell = () => analysisOf(answerOf(["itself"])).tables[0]?.rows[0]?.cells[1];
  expect(cell()).toEqual({
    text: "Planned: 2 tonnes a year (capacity of oxide), 2024",
    english: ["capacity of oxide"],
  });
  await setLanguage("zh");
  expect(cell()?.text).toBe("计划：2吨/年（capacity of oxide），2024年");
});

test("shares that hold now are told with what they are of, and which of them are in doubt", async () => {
  const answer = answerOf(["itself", "itself", "itself", "joined"]);
  const [first, second, third, other] = answer.claims.map((claim) => ({
    ...{ ...claim, unit: "%", quantity_kind: "share" as const, quantity_of: "China's share of imports" },
  }));
  if (!first || !second || !third || !other) throw new Error("expected four claims");
  const claims = [{ ...first, evidence: "disputed" as const }, { ...second, until: "2020" }, third, other];
  expect(analysisOf({ ...answer, claims }).sentences[0]).toBe(
    "Shares reported as current, of different things and years: 2% (China's share of imports), 2024, disputed; 4% (China's share of imports), 2024.",
  );
  await setLanguage("zh");
  expect(analysisOf({ ...answer, claims }).sentences[0]).toMatch(/^来源称现况如此的份额（所指对象和年份各异）：2%/);
});
