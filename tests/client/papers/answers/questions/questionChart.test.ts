import type { QuestionAnswer } from "@atlas/server/contract";
import { questionChart } from "../../../../../client/src/papers/answers/questions/questionChart.ts";
import { rowStanding } from "../../../../../client/src/papers/answers/questions/rowStanding.ts";
import { telling } from "../../../../../client/src/papers/answers/questions/rowTables.ts";
import { MOST_SERIES } from "../../../../../client/src/papers/charts/drawChart.ts";
import { answerQuestion } from "../../../../../server/src/questions/answerQuestion.ts";
import { readQuestion } from "../../../../../server/src/questions/readQuestion.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { claims, rowsOf } from "../../../../support/oracles/csvClaims.ts";
import { exampleOf } from "../../../../support/records/questionExamples.ts";
import { realRows } from "../../../../support/records/realRows.ts";

const { questions } = readQuestions();
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const drawn = questions.filter(({ question }) => question.chart !== null);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** A new question, defined only by its file: countries by their mines. */
const mines = (chart: string) => `// Mines and those who mine them, by name.
// @title       Which mines are there?
// @titleZh     有哪些矿？
// @sentenceZh  矿，按名称排列。
// @limits      Only what is in this data set.
// @limitsZh    仅限本数据集。
// @group       dependence
${chart}// @param    maxRows    integer, 1-501         most rows returned
// @returns  mine       string, place          mine | 矿
// @returns  country    string, country        country | 国家
// @returns  evidence   string, evidence       evidence | 证据
// @returns  since      string, date           since | 起始
// @returns  share_pct  float                  share | 比例
// @returns  claim_ids  list of string, claim  the claims that the row rests on
MATCH (o:Organisation)-[r:MINES]->(p:Place)
RETURN p.id AS mine, p.country AS country, r.evidence AS evidence, r.since AS since, r.share_pct AS share_pct,
  [r.id] AS claim_ids
ORDER BY p.id, r.id
LIMIT $maxRows
`;

async function answered(chart: string): Promise<QuestionAnswer> {
  const text = mines(chart);
  const { question, faults } = readQuestion("mines", text);
  expect(faults).toEqual([]);
  if (question === null) throw new Error("no question");
  const file = { question, asks: [], text: { name: "questions/mines", cypher: text } };
  return answerQuestion(store, [file], { id: "mines", limit: 500 });
}

test("a file with a line for a chart is drawn by it, with the numbers that the data files give, and without one is not", async () => {
  expect(questionChart(await answered(""), {})).toBeNull();
  const line = "// @chart       bar country evidence  Mines by country and evidence | 矿（按国家和证据）\n";
  const chart = questionChart(await answered(line), {});
  const countries = new Map(rowsOf("entities/places.csv").map(({ id, country }) => [id, country ?? ""]));
  const names = new Intl.DisplayNames("en", { type: "region" });
  const expected = new Map<string, number>();
  for (const { object } of claims.filter(({ predicate }) => predicate === "MINES")) {
    const country = countries.get(object);
    const name = country ? (names.of(country) ?? country) : "Not stated";
    expected.set(name, (expected.get(name) ?? 0) + 1);
  }
  expect(chart?.title).toBe("Mines by country and evidence");
  expect(expected.size).toBeGreaterThan(3);
  expect(new Map(chart?.bars.map(({ label, counts }) => [label, sum(counts)]))).toEqual(expected);
});

test("dates near each other make bars of months, and those that are known to the year only stand by themselves", async () => {
  const asked = { id: "newSince", limit: 500, day: "2026-01-01" };
  const answer = await answerQuestion(store, questions, asked);
  const labels = questionChart(answer, {})?.bars.map(({ label }) => label) ?? [];
  expect(labels).toEqual(expect.arrayContaining(["June 2026", "January 2026", "2026"]));
  // Plans have not begun.
  expect(labels).not.toContain("2028");
  expect(labels.indexOf("June 2026")).toBeLessThan(labels.indexOf("January 2026"));
});

test("dates make bars of years, the latest first, and what is not stated comes last", async () => {
  const chart = questionChart(await answered("// @chart       bar since  Mines by year | 矿（按年份）\n"), {});
  const labels = chart?.bars.map(({ label }) => label) ?? [];
  expect(labels.at(-1)).toBe("Not stated");
  const years = labels.slice(0, -1);
  expect(years.every((year) => /^\d{4}$/.test(year))).toBe(true);
  expect(years).toEqual([...years].sort().reverse());
});

test("rows without a number are not drawn as nothing, and the chart says how many they are", async () => {
  const answer = await answered("// @chart       bar mine share_pct  Shares by mine | 各矿比例\n");
  const stated = answer.rows.filter(({ cells }) => cells[4] !== null);
  const rows = [...stated, { cells: ["bayan-obo", "CN", "assessed", null, 12], claim_ids: [] }].concat(
    answer.rows.filter(({ cells }) => cells[4] === null),
    [{ cells: ["mountain-pass", "US", "assessed", null, 30], claim_ids: [] }],
  );
  const chart = questionChart({ ...answer, rows }, {});
  expect(sum(chart?.bars.flatMap(({ counts }) => counts) ?? [])).toBe(
    42 + sum(stated.map(({ cells }) => Number(cells[4]))),
  );
  expect(chart?.sentence).toContain(`no number is stated: ${answer.rows.length - stated.length} rows`);
});

test("what is only planned, or has ended, counts by itself and not by the maturity that it is to have", async () => {
  const answer = await answerQuestion(store, questions, { id: "technologiesOfCountry", limit: 500, country: "JP" });
  const at = (name: string) => answer.question.columns.findIndex((column) => column.name === name);
  const chart = questionChart(answer, {});
  const drawnOf = (label: string) => {
    const place = chart?.series.findIndex((one) => one.label === label) ?? -1;
    return sum(chart?.bars.map(({ counts }) => counts[place] ?? 0) ?? []);
  };
  const standing = rowStanding(answer);
  const over: string[] = ["last-reported", "run-out"];
  const inForce = answer.rows.filter((row) => row.cells[at("status")] === "in-force" && !over.includes(standing(row)));
  const commercial = inForce.filter(({ cells }) => cells[at("maturity")] === "commercial");
  expect(drawnOf("Commercial")).toBe(commercial.length);
  expect(drawnOf("Not reported as current (last reported years ago, planned, proposed, suspended or ended)")).toBe(
    answer.rows.length - inForce.length,
  );
  expect(inForce.length).toBeLessThan(answer.rows.length);
});

test("most of the questions are drawn", () => {
  expect(drawn.length).toBeGreaterThan(20);
});

test.each(drawn.map((file) => [file.question.id, file] as const))(
  "%s is drawn from its example: each row counts where its cell says, and no more series than can be told apart",
  async (_, { question }) => {
    const answer = await answerQuestion(store, questions, exampleOf(question));
    const chart = questionChart(answer, {});
    const at = (name: string | null | undefined) => question.columns.findIndex((column) => column.name === name);
    const label = at(question.chart?.label);
    const measure = question.columns[at(question.chart?.measure)];
    const labelled = (cell: unknown) => (Array.isArray(cell) ? Math.max(1, new Set(cell).size) : 1);
    // A plan is no beginning, and the figure of a period neither begins nor ends a link.
    const rows = telling(answer, answer.rows);
    const expected = rows.map(({ cells }) => {
      const cell = cells[at(question.chart?.measure)];
      const isNumber = measure?.kind === "number" || measure?.kind === "figure";
      const size = isNumber ? Number(cell) : measure?.list && Array.isArray(cell) ? cell.length : 1;
      return size * labelled(cells[label]);
    });
    const different = new Set(rows.flatMap(({ cells }) => cells[label] ?? ""));
    // A single bar, or only bars of length 1, are not drawn.
    expect(chart !== null || different.size < 2 || sum(expected) <= different.size).toBe(true);
    const left = Number(/the others add up to ([\d,]+)/.exec(chart?.sentence ?? "")?.[1]?.replace(",", "") ?? 0);
    const shown = chart === null ? sum(expected) : sum(chart.bars.flatMap(({ counts }) => counts)) + left;
    expect(shown).toBe(sum(expected));
    expect(chart?.series.length ?? 0).toBeLessThanOrEqual(MOST_SERIES);
  },
);
