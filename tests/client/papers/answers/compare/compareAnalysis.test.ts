import { QueryClient } from "@tanstack/react-query";
import { compareAddress, comparedIn } from "../../../../../client/src/model/address/pages/compareAddress.ts";
import { figureText } from "../../../../../client/src/model/words/figureText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { askCompare } from "../../../../../client/src/pages/analysis/compare/askCompare.ts";
import { compareAnalysis, evidenceChart } from "../../../../../client/src/papers/answers/compare/compareAnalysis.ts";
import { examples } from "../../../../../client/src/papers/answers/compare/examples.ts";
import { CompareRequest } from "../../../../../server/src/contract/index.ts";
import { compare } from "../../../../../server/src/graph/compare/compare.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

const answerTo = (left: string, right: string, also = "") =>
  compare(store, CompareRequest.parse({ left, right, also }));

test("what two firms share stands first, with how far each of them is and how well that is evidenced", async () => {
  const { title, sentences, tables, limits } = compareAnalysis(
    await answerTo("northern-rare-earth", "lynas-rare-earths"),
  );
  expect(title).toBe("Northern Rare Earth and Lynas Rare Earths compared");
  expect(sentences[0]).toMatch(/^Both develop heavy rare earth separation .*and make /);
  expect(sentences.some((sentence) => /^In this data set they share: technologies \(\d/.test(sentence))).toBe(true);
  const technologies = tables.find(({ caption }) => caption.startsWith("Technologies:"));
  expect(technologies?.columns.map(({ label }) => label)).toEqual([
    "Name",
    "Shared",
    "Northern Rare Earth",
    "Lynas Rare Earths",
  ]);
  const [first] = technologies?.rows ?? [];
  expect(first?.cells[1]?.text).toBe("yes");
  expect(first?.cells[2]?.text).toMatch(
    /\((?:.*, )?(corroborated|single source|assessed by the editors|self-reported|disputed)\)/,
  );
  expect(first?.cells[3]?.text).not.toBe("");
  expect(limits.join(" ")).toContain("not that there is nothing");
});

test("of three, what two share is not said to be shared by all, and one sentence tells of the claims of each", async () => {
  const { sentences } = compareAnalysis(await answerTo("northern-rare-earth", "lynas-rare-earths", "mp-materials"));
  expect(
    sentences.filter((one) => /^In this data set, at least two of the 3 share: technologies \(\d/.test(one)),
  ).toHaveLength(1);
  expect(
    sentences.filter((sentence) => /Northern Rare Earth: .*Lynas Rare Earths: .*MP Materials: /.test(sentence)),
  ).toHaveLength(1);
});

test("a cell of several phrases has a short text: the best evidenced, and how many more there are", async () => {
  const { tables } = compareAnalysis(await answerTo("northern-rare-earth", "lynas-rare-earths", "mp-materials"));
  const cells = tables
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .filter(({ short }) => short !== undefined);
  expect(cells.length).toBeGreaterThan(5);
  for (const { text, short = "" } of cells) {
    const [, first = "", more] = /^(.*\)); and (\d+) more$/.exec(short) ?? [];
    expect(text.startsWith(`${first}; `)).toBe(true);
    expect(Number(more)).toBeGreaterThan(0);
  }
});

test("side by side stands what each organisation itself makes and how far, who owns it, who pays and whom it supplies", async () => {
  const { digest, leads, claims } = compareAnalysis(await answerTo("lynas-rare-earths", "mp-materials"));
  expect(leads).toBe(true);
  const rows = new Map(digest?.rows.map(({ cells }) => [cells[0]?.text, cells.slice(1).map(({ text }) => text)]));
  const [lynas, mp] = rows.get("Heavy rare earth separation") ?? [];
  expect(lynas).toMatch(/^commercial, 1,500 tonnes a year \(.*2025; corroborated\)/);
  expect(mp).toMatch(/2026.*corroborated/);
  expect(rows.get("Owned by")?.[1]).toMatch(/^US Department of Defense: 15%/);
  expect(rows.get("Money from")?.every((text) => /(?:USD|AUD) \d/.test(text))).toBe(true);
  expect(rows.get("Supplies")?.[1]).toContain("General Motors");
  // Who pays for a thing does not stand in place of how far its maker is.
  const makes = new Set(["DEVELOPS", "PRODUCES"]);
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const separation = digest?.rows.find(({ cells }) => cells[0]?.text === "Heavy rare earth separation");
  expect(separation?.claimIds.every((id) => makes.has(known.get(id)?.predicate ?? ""))).toBe(true);
});

test("technologies compared with each other have no table of makers and owners", async () => {
  const { digest, leads } = compareAnalysis(await answerTo("sintered-ndfeb-magnets", "samarium-cobalt-magnets"));
  expect([digest, leads]).toEqual([undefined, undefined]);
});

test("each row rests on claims of the comparison, but for the facts of the entities themselves", async () => {
  const { tables, claims } = compareAnalysis(await answerTo("jl-mag", "mp-materials", "vacuumschmelze"));
  const known = new Set(claims.map(({ id }) => id));
  for (const { caption, rows } of tables)
    for (const { claimIds } of rows)
      expect([caption, claimIds.length > 0, claimIds.every((id) => known.has(id))]).toEqual([
        caption,
        caption !== "What they are",
        true,
      ]);
  const figures = tables.find(({ caption }) => caption === "Figures side by side");
  expect(figures?.rows.map(({ cells }) => cells[0]?.entity)).toContain("sintered-ndfeb-magnets");
});

test("a plan is not told as reached, and a figure says what it measures", async () => {
  const { tables } = compareAnalysis(await answerTo("jl-mag", "mp-materials", "vacuumschmelze"));
  const technologies = tables.find(({ caption }) => caption.startsWith("Technologies:"));
  const cells = technologies?.rows.flatMap(({ cells: [, , ...sides] }) => sides.map(({ text }) => text)) ?? [];
  expect(cells.filter((text) => text.includes("60,000 tonnes a year"))).toEqual([
    expect.stringMatching(/Planned: 60,000 tonnes a year \(/),
  ]);
  expect(cells.filter((text) => /\d%(?! \()/.test(text))).toEqual([]);
});

test("what figures measure is told to be English, side by side and in what one of them has alone", async () => {
  await setLanguage("zh");
  const answer = await answerTo("jl-mag", "mp-materials", "vacuumschmelze");
  const { tables } = compareAnalysis(answer);
  const english = (caption: RegExp) =>
    tables
      .filter((table) => caption.test(table.caption))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .flatMap(({ english }) => english ?? []);
  // Beside every figure of the first stands its kind, in the second only beside those that are not reached.
  for (const [caption, labelled] of [
    [/^数值/, "all"],
    [/^技术/, "some"],
  ] as const) {
    const measured = new Set(answer.claims.map((claim) => figureText(claim, labelled)?.measured));
    expect([caption, english(caption).length > 0]).toEqual([caption, true]);
    expect(english(caption).filter((part) => !measured.has(part))).toEqual([]);
  }
});

test("the dated claims are told from the earliest to the newest", async () => {
  const { tables } = compareAnalysis(await answerTo("northern-rare-earth", "lynas-rare-earths"));
  const dated = tables.find(({ caption }) => caption === "Dated claims by year");
  const years = dated?.rows.map(({ cells }) => Number(/\d{4}/.exec(cells[0]?.text ?? "")?.[0])) ?? [];
  expect(years.length).toBeGreaterThan(20);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test("the chart counts every claim of each once", async () => {
  const answer = await answerTo("northern-rare-earth", "lynas-rare-earths");
  const { bars, series } = evidenceChart(answer);
  expect(series).toHaveLength(5);
  expect(bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))).toEqual(
    answer.evidence.map(({ read }) => read),
  );
});

test("the table of the chart names the claims that each bar counts", async () => {
  const answer = await answerTo("jl-mag", "mp-materials", "vacuumschmelze");
  const rows = compareAnalysis(answer).picture?.numbers?.rows ?? [];
  expect(rows.map(({ claimIds }) => claimIds.length)).toEqual(answer.evidence.map(({ read }) => read));
  for (const [place, { entity }] of answer.evidence.entries()) {
    const ids = new Set(rows[place]?.claimIds);
    const own = answer.claims.filter(({ id }) => ids.has(id));
    expect(own).toHaveLength(ids.size);
    expect(own.every(({ subject, object }) => subject === entity || object === entity)).toBe(true);
  }
});

test("the grades that are told of each add up to its claims, in both languages", async () => {
  const answer = await answerTo("jl-mag", "mp-materials");
  for (const spoken of ["en", "zh"] as const) {
    await setLanguage(spoken);
    const mixes = compareAnalysis(answer)
      .sentences.filter((sentence) => /claims \(|论断（/.test(sentence))
      .flatMap((sentence) => sentence.match(/\d[\d\D]*?[)）]/g) ?? []);
    expect(mixes).toHaveLength(2);
    for (const mix of mixes) {
      const [total = 0, ...grades] = [...mix.matchAll(/\d+/g)].map(([count]) => Number(count));
      expect(grades.length).toBeGreaterThan(2);
      expect(grades.reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  }
});

test("an address names up to five entities, each once, and what it cannot read is left out", () => {
  expect(compareAddress(["a", "b", "c", "d", "e", "f"])).toBe("/compare?left=a&right=b&also=c,d,e");
  expect(comparedIn("?left=a&right=b&also=c,d,e")).toEqual(["a", "b", "c", "d", "e"]);
  expect(comparedIn("?left=A%20x&right=b&also=b,,c")).toEqual(["b", "c"]);
  expect(comparedIn(`?left=${"a".repeat(121)}&right=b`)).toEqual(["b"]);
  expect([compareAddress([]), compareAddress(["a"])]).toEqual(["/compare", "/compare?left=a"]);
});

test("every example names entities of the data set as the data set does", async () => {
  const { entities } = await realRows();
  const names = new Map(entities.map(({ id, name, name_zh }) => [id, { id, name, name_zh }]));
  const ends = examples.flat();
  expect(ends.map(({ id }) => names.get(id))).toEqual(ends);
});

test("a briefing asks the address anew, and not where one entity alone is named", async () => {
  const { asked } = fakeFetch({ "/api/compare": { body: await answerTo("jl-mag", "solvay") } });
  const at = (search: string) => askCompare({ id: "compare", path: "/compare", search }, new QueryClient());
  expect((await at("?left=jl-mag&right=solvay"))?.address).toBe("/compare?left=jl-mag&right=solvay");
  expect(await at("?left=jl-mag")).toBeNull();
  expect(asked).toEqual(["/api/compare?left=jl-mag&right=solvay"]);
});
