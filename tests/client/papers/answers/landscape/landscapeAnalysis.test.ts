import { wholeLandscape } from "../../../../../client/src/model/address/pages/landscapeAddress.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import { amountsTexts } from "../../../../../client/src/papers/answers/landscape/amounts.ts";
import { lookupOf } from "../../../../../client/src/papers/answers/landscape/Lookup.ts";
import { landscapeAnalysis } from "../../../../../client/src/papers/answers/landscape/landscapeAnalysis.ts";
import { gapText, ruleText } from "../../../../../client/src/papers/answers/landscape/landscapeWords.ts";
import { maturityChart } from "../../../../../client/src/papers/answers/landscape/maturityChart.ts";
import { technologyAnalysis } from "../../../../../client/src/papers/answers/landscape/technologyAnalysis.ts";
import { totalOf } from "../../../../../client/src/papers/charts/Chart.ts";
import { gaps, type Landscape } from "../../../../../server/src/contract/index.ts";
import { landscape, technologyLandscape } from "../../../../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
let answer: Landscape;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  answer = await landscape(store, { stage: "", sector: "", evidence: "disputed" });
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

/** The whole text of an analysis. */
function said({ title, sentences, tables, limits }: Analysis): string {
  const cells = tables.flatMap(({ caption, columns, rows }) => [
    caption,
    ...columns.map(({ label }) => label),
    ...rows.flatMap((row) => row.cells.map(({ text }) => text)),
  ]);
  return [title, ...sentences, ...cells, ...limits].join("\n");
}

test.each(["en", "zh"] as const)("in %s what is not found is never said not to exist", async (spoken) => {
  await setLanguage(spoken);
  for (const floor of ["disputed", "corroborated"] as const) {
    const rows = (await landscape(store, { stage: "", sector: "", evidence: floor })).rows;
    for (const row of rows.filter(({ gap }) => gap.startsWith("none-found"))) {
      expect(gapText(row, floor)).toMatch(/found in this data set|本数据集中未找到/);
    }
  }
  for (const { technology } of answer.rows) {
    const one = await technologyLandscape(store, { technology, evidence: "disputed" });
    const text = said(technologyAnalysis(one, wholeLandscape) ?? landscapeAnalysis(one, wholeLandscape));
    expect(text).not.toMatch(/none exist|there is nobody|no such developer|没有人|不存在(?!。)/i);
    const isNone = one.rows[0]?.gap.startsWith("none-found");
    expect(text).toMatch(isNone ? /That does not mean that there is none|这并不意味着不存在/ : /./);
  }
});

test("a heading says on which side nobody is found, where more names are recorded, and how many claims are doubtful", async () => {
  expect(landscapeAnalysis(answer, wholeLandscape).finding).toMatch(
    /^80 technologies: no developer found outside China for 15, in China for 14; more names in China for 5, outside China for 11; equally many names for 11; last confirmed \d{4} to \d{4}; \d+ claims are self-reported, 3 disputed$/,
  );
  expect(landscapeAnalysis({ ...answer, more: true }, wholeLandscape).finding).toBeUndefined();
  // A comparison that holds of no technology is not counted.
  const steel = await landscape(store, { stage: "steel", sector: "", evidence: "disputed" });
  expect(landscapeAnalysis(steel, { ...wholeLandscape, stage: "steel" }).finding).toMatch(
    /^Steel: 10 technologies: no developer found outside China for 1; more names outside China for 2; equally many names for 5; 2 not compared; /,
  );
  const headingOf = async (technology: string) =>
    technologyAnalysis(await technologyLandscape(store, { technology, evidence: "disputed" }), wholeLandscape)?.finding;
  expect(await headingOf("samarium-cobalt-magnets")).toBe(
    "Samarium-cobalt magnets: as many names recorded on both sides (4 in China, 4 outside); last confirmed between 2020 and November 2025; 3 claims are self-reported",
  );
  // Beside China's share of the world a count of names would mislead.
  expect(await headingOf("ndfeb-permanent-magnets")).toMatch(
    /^NdFeB permanent magnets: recorded share: 94% .+, by International Energy Agency; single source; last confirmed /,
  );
});

test("a stage begins with China's recorded share, and counts no technology as even whose names stand under its kinds", async () => {
  const magnets = await landscape(store, { stage: "magnet", sector: "", evidence: "disputed" });
  const { sentences } = landscapeAnalysis(magnets, { ...wholeLandscape, stage: "magnet" });
  expect(sentences[0]).toMatch(/^NdFeB permanent magnets: recorded share: 94% .+ by International Energy Agency/);
  const under = magnets.rows.filter(({ kinds }) => kinds.length > 0);
  expect(under.map(({ technology }) => technology)).toContain("ndfeb-permanent-magnets");
  const even = magnets.rows.filter(({ gap }) => gap === "as-many");
  expect(sentences[1]).toMatch(new RegExp(`as many names recorded on both sides: ${even.length - 1};`));
  expect(sentences[1]).toMatch(new RegExp(`most names counted under their kinds: ${under.length}\\.$`));
  expect(sentences[2]).toBe("Names are counted, not how much each makes, or how well.");
});

test("technologies are said to have amounts on both sides only where these count the same thing", async () => {
  const texts = answer.rows.flatMap((row) => amountsTexts(row, lookupOf(answer)));
  const alike = texts.filter((text) => /^Largest (capacity|amount) recorded for one name/.test(text));
  expect(texts.some((text) => /so not compared/.test(text))).toBe(true);
  const told = landscapeAnalysis(answer, wholeLandscape).sentences.join(" ");
  expect(told).toContain(
    `Amounts of the same thing are recorded on both sides for ${alike.length} of ${answer.rows.length} technologies.`,
  );
});

test("what a developer's figure measures is told to be English", async () => {
  await setLanguage("zh");
  const row = answer.rows.find(({ developers }) =>
    developers.some(({ figure_claim }) => answer.claims.some((one) => one.id === figure_claim && one.quantity_of)),
  );
  if (!row) throw new Error("no figure says what it measures");
  const one = await technologyLandscape(store, { technology: row.technology, evidence: "disputed" });
  const cells = technologyAnalysis(one, wholeLandscape)?.tables[0]?.rows.flatMap((told) => told.cells) ?? [];
  const english = cells.flatMap(({ text, english }) => (english ?? []).map((part) => [text, part] as const));
  expect(english.length).toBeGreaterThan(0);
  for (const [text, part] of english) expect(text).toContain(`（${part}）`);
});

test("every gap has a rule in words, in both languages", async () => {
  for (const spoken of ["en", "zh"] as const) {
    await setLanguage(spoken);
    for (const row of answer.rows) expect(ruleText(row)).toMatch(spoken === "en" ? /^The rule: .+\.$/ : /^规则：.+。$/);
  }
});

test("the counts of the gaps add up to the technologies, and a gap narrows the table to its own", () => {
  const { sentences, tables, claims } = landscapeAnalysis(answer, wholeLandscape);
  expect(sentences.filter((one) => one.endsWith(`of ${answer.rows.length} technologies.`))).toHaveLength(1);
  const told = sentences.find((sentence) => /by number of technologies/.test(sentence));
  const counts = [...(told ?? "").matchAll(/: (\d+)/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answer.rows.length);
  expect(tables[0]?.rows).toHaveLength(answer.rows.length);
  expect(claims).toHaveLength(answer.claims.length);
  const found = gaps.map((gap) => landscapeAnalysis(answer, { ...wholeLandscape, gap }).tables[0]?.rows.length ?? 0);
  expect(found.reduce((sum, count) => sum + count, 0)).toBe(answer.rows.length);
});

test("each row of the tables names the claims that it rests on, and no other", async () => {
  const one = await technologyLandscape(store, { technology: "bioleaching-of-tailings", evidence: "disputed" });
  const analysis = technologyAnalysis(one, wholeLandscape);
  const known = new Set(analysis?.claims.map(({ id }) => id));
  const rows = analysis?.tables[0]?.rows ?? [];
  expect(rows).toHaveLength(one.rows[0]?.developers.length ?? -1);
  for (const { claimIds } of rows) for (const id of claimIds) expect(known).toContain(id);
  // A claim in no row compares two technologies that already have rows.
  const inRows = new Set(rows.flatMap(({ claimIds }) => claimIds));
  const rest = analysis?.claims.filter(({ id }) => !inRows.has(id)) ?? [];
  expect(rest.every(({ predicate }) => predicate === "COUNTERPART_OF")).toBe(true);
});

test("the chart counts every developer once for each technology, but for those whose work has ended", () => {
  const chart = maturityChart(answer.rows, "Maturity", "/landscape");
  const developers = answer.rows.flatMap((row) => row.developers).filter(({ standing }) => standing !== "ended");
  expect(chart.bars.reduce((sum, bar) => sum + totalOf(bar), 0)).toBe(developers.length);
  const [china] = chart.bars;
  expect(china?.label).toBe("China");
  expect(china?.counts[0]).toBe(
    developers.filter((one) => !one.abroad && one.standing === "working" && one.maturity === "deployed").length,
  );
  expect(chart.bars.length).toBeLessThanOrEqual(10);
});

test.each(["en", "zh"] as const)("in %s an answer that is cut says so, and no other does", async (spoken) => {
  await setLanguage(spoken);
  const one = await technologyLandscape(store, { technology: "disc-motors", evidence: "disputed" });
  const ofBoth = (more: boolean) => [
    landscapeAnalysis({ ...answer, more }, wholeLandscape).sentences,
    technologyAnalysis({ ...one, more }, wholeLandscape)?.sentences,
  ];
  const cut = expect.stringMatching(/500.+5,000/);
  for (const sentences of ofBoth(true)) expect(sentences).toEqual(expect.arrayContaining([cut]));
  for (const sentences of ofBoth(false)) expect(sentences).not.toEqual(expect.arrayContaining([cut]));
});

test("a figure whose grade is not the developer's says its own, and no disputed figure stands under a better grade unsaid", async () => {
  const figureIn = async (technology: string, organisation: string) => {
    const one = await technologyLandscape(store, { technology, evidence: "disputed" });
    const rows = technologyAnalysis(one, wholeLandscape)?.tables[0]?.rows ?? [];
    return rows.find(({ cells: [name] }) => name?.entity === organisation)?.cells[3]?.text;
  };
  expect(await figureIn("wind-power-steel", "baotou-steel")).toMatch(/^At least: 1 million tonnes .*, disputed$/);
  expect(await figureIn("sintered-ndfeb-magnets", "shin-etsu-chemical")).toBe(
    "Capacity: 2,200 tonnes a year (NdFeB magnets at Shin-Etsu, Vietnam, actual), single source",
  );
  expect(await figureIn("sintered-ndfeb-magnets", "zhong-ke-san-huan")).toMatch(/, 2025$/);
});

test.each(["en", "zh"] as const)(
  "in %s only plans, disputed claims or old reports on one side are not said to develop it",
  async (spoken) => {
    await setLanguage(spoken);
    const oneSided = answer.rows.filter(({ gap }) => gap.startsWith("none-found-"));
    const found = oneSided.map((row) => ({
      side: row.china.standing === null || row.china.standing === "ended" ? row.abroad : row.china,
      text: ruleText(row),
    }));
    const wordsFor: Record<string, RegExp> = {
      planned: /only plans and proposals|仅有计划中和拟议中的研发/,
      disputed: /is disputed|有争议/,
      "last-reported": /was last reported|仅见于五年以前的来源/,
    };
    const develops = /an organisation (in|outside) China develops it[,;]|(中国|境外)有研发方[，；]/;
    for (const { side, text } of found) expect(text).toMatch(wordsFor[side.standing ?? ""] ?? develops);
    expect(new Set(found.map(({ side }) => side.standing))).toContain("planned");
    const [row] = oneSided;
    if (!row) throw new Error("no technology is developed on one side only");
    expect(ruleText({ ...row, china: { ...row.china, standing: "disputed" }, rule: "no-developer-abroad" })).toMatch(
      /is disputed, and|有争议，而/,
    );
  },
);
