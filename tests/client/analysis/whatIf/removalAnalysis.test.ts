import { QueryClient } from "@tanstack/react-query";
import { analysisView } from "../../../../client/src/analysis/common/analysisView.ts";
import { askRemoval, removalAnalysis } from "../../../../client/src/analysis/whatIf/removalAnalysis.ts";
import { strings } from "../../../../client/src/analysis/whatIf/strings.ts";
import { type RemovalState, removalAddress, removalIn } from "../../../../client/src/url/pages/removalAddress.ts";
import { RemovalRequest } from "../../../../server/src/contract/index.ts";
import { removal } from "../../../../server/src/graph/removal/removal.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function analysisOf(asked: RemovalState) {
  const request = RemovalRequest.parse({ ...asked, ids: asked.ids.join(",") });
  return removalAnalysis(await removal(store, request), asked);
}

const nothing: RemovalState = { ids: [], country: "", subsidiaries: "with" };

test("a firm that drops out takes its group along, and each loss is told with who goes and who needs it", async () => {
  const { title, sentences, tables, limits } = await analysisOf({ ...nothing, ids: ["baogang-group"] });
  expect(title).toBe("Without Baogang Group");
  expect(sentences[0]).toBe("22 organisations drop out, 21 of them because they are subsidiaries of the one chosen.");
  const [losses] = tables;
  expect(losses?.caption).toBe("Technologies and products affected");
  const rail = losses?.rows.find(({ cells: [what] }) => what?.entity === "high-speed-rail-track-400kmh");
  expect(rail?.cells.slice(1, 4).map(({ text }) => text)).toEqual([
    "Technology",
    "nobody else recorded in China",
    expect.stringMatching(/^Baogang Group \(China/),
  ]);
  const stays = tables.find(({ caption }) => caption === "Who remains");
  expect(stays?.rows.some(({ cells: [what] }) => what?.entity === "high-speed-rail-track-400kmh")).toBe(true);
  expect(limits.join(" ")).toContain("does not mean that nobody else exists");
  expect(limits.join(" ")).toMatch(/70 of 80 technologies, and a current producer for 69 of 99 products/);
});

test("no sentence and no cell says that something does not exist", async () => {
  for (const asked of [nothing, { ...nothing, country: "CN" }, { ...nothing, country: "AU" }]) {
    const { sentences, tables } = await analysisOf(asked);
    const told = [
      ...sentences,
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    ];
    expect(told.filter((text) => /nobody/.test(text) && !/recorded/.test(text))).toEqual([]);
    expect(told.filter((text) => /exist/.test(text) && !/may exist/.test(text))).toEqual([]);
  }
});

test("who remains has the grade of the line, so one disputed claim in force shows beside a better one", async () => {
  const answer = await removal(store, RemovalRequest.parse({ ids: "baogang-group" }));
  const item = answer.items.find(({ left }) => left.length > 0);
  const [supplier] = item?.left ?? [];
  const claim = answer.claims.find(({ id }) => supplier?.claim_ids.includes(id));
  if (!item || !supplier || !claim) throw new Error("nobody remains");
  const doubted = { ...claim, id: "doubted", evidence: "disputed" as const };
  const left = [{ ...supplier, claim_ids: ["sure", "doubted"] }];
  const claims = [...answer.claims, doubted, { ...claim, id: "sure", evidence: "corroborated" as const }];
  const { tables } = removalAnalysis(
    { ...answer, items: [{ ...item, left }], claims },
    { ...nothing, ids: ["baogang-group"] },
  );
  const stays = tables.find(({ caption }) => caption === "Who remains");
  expect(stays?.rows[0]?.cells.at(-1)?.text).toBe("Disputed (2 claims, 2 grades)");
});

test("the only maker has the grade of the line, too", async () => {
  const answer = await removal(store, RemovalRequest.parse({}));
  const [point] = answer.single_points;
  const [supplier] = point?.suppliers ?? [];
  const claim = answer.claims.find(({ id }) => supplier?.claim_ids.includes(id));
  if (!point || !supplier || !claim) throw new Error("nothing has one maker");
  const suppliers = [{ ...supplier, claim_ids: ["sure", "doubted"] }];
  const claims = [
    { ...claim, id: "sure", evidence: "corroborated" as const },
    { ...claim, id: "doubted", evidence: "disputed" as const },
  ];
  const { tables } = removalAnalysis({ ...answer, single_points: [{ ...point, suppliers }], claims }, nothing);
  const column = tables[0]?.columns.findIndex(({ label }) => label === strings.columns.evidence) ?? -1;
  expect(tables[0]?.rows[0]?.cells[column]?.text).toBe("Disputed (2 claims, 2 grades)");
});

test("without all of China, that nobody in China is left is no finding, but who stays is told; and it fits on the canvas", async () => {
  const analysis = await analysisOf({ ...nothing, country: "CN" });
  const [losses, stays] = analysis.tables;
  const cells = analysis.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
  expect(cells.filter((text) => /nobody else recorded in China|in China, others only/.test(text))).toEqual([]);
  expect(losses?.rows.length).toBeGreaterThan(30);
  expect(stays?.rows.some(({ cells: [what] }) => what?.entity === "sintered-ndfeb-magnets")).toBe(true);
  expect(analysis.title).toBe("Without the organisations of China");
  expect(analysisView(analysis)).not.toBeNull();
});

test("with nothing taken out, what hangs on one organisation is listed, what most sectors need first", async () => {
  const { title, tables } = await analysisOf(nothing);
  expect(title).toBe("Only one maker recorded");
  const needed = tables[0]?.rows.map(({ cells }) => Number(cells[6]?.text)) ?? [];
  expect(needed.length).toBeGreaterThan(20);
  expect(needed).toEqual(needed.toSorted((a, b) => b - a));
});

test("each row rests on claims of the analysis", async () => {
  const { tables, claims } = await analysisOf({ ...nothing, country: "US", subsidiaries: "without" });
  const known = new Set(claims.map(({ id }) => id));
  const rows = tables.flatMap((table) => table.rows);
  expect(rows.filter(({ claimIds }) => claimIds.length === 0 || !claimIds.every((id) => known.has(id)))).toEqual([]);
});

test("a country is named with its article, and what there is none of is told so", async () => {
  const { title, sentences } = await analysisOf({ ...nothing, country: "US", subsidiaries: "without" });
  expect(title).toBe("Without the organisations of the United States");
  expect(strings.sectorsLost(7, 0)).toMatch(/none of them loses everything it is recorded to need\.$/);
  expect(sentences.join(" ")).not.toMatch(/\b0 of/);
});

test("one organisation alone is told of as one", () => {
  expect(strings.touched(1, 3, 1)).toBe(
    "According to current claims, it develops or produces 3 technologies and products; 1 of these would lose the last maker on record, or all but disputed ones, in China, outside China or everywhere.",
  );
  expect(strings.touched(1, 1, 0)).toBe(
    "According to current claims, it develops or produces 1 technology or product; it would not lose the last maker on record, or all but disputed ones, in China, outside China or everywhere.",
  );
  expect(strings.touched(2, 4, 0)).toBe(
    "According to current claims, they develop or produce 4 technologies and products; none of these would lose the last maker on record, or all but disputed ones, in China, outside China or everywhere.",
  );
  expect(strings.sectorsLost(1, 1)).toBe(
    "1 sector needs something that is lost; it loses everything it is recorded to need.",
  );
  expect(strings.sectorsLost(3, 1)).toBe(
    "3 sectors need something that is lost; 1 of them loses everything it is recorded to need.",
  );
  expect(strings.takenOutOwned(2, 1)).toBe(
    "2 organisations drop out, 1 of them because it is a subsidiary of the one chosen.",
  );
  expect(strings.singleNeeded(0)).toBe("None of them is needed by a sector on record.");
});

test("an address holds what is taken out, and what it cannot read is left out", () => {
  const asked: RemovalState = { ids: ["a", "b-c"], country: "JP", subsidiaries: "without" };
  expect(removalAddress(asked)).toBe("/removal?ids=a,b-c&country=JP&subsidiaries=without");
  expect(removalIn("?ids=a,b-c&country=JP&subsidiaries=without")).toEqual(asked);
  expect(removalIn("?ids=A%20b,,a,a&country=jp&subsidiaries=x")).toEqual({ ...nothing, ids: ["a"] });
  expect(removalIn(`?ids=${"a".repeat(121)},b`)).toEqual({ ...nothing, ids: ["b"] });
  for (const code of ["DD", "XA", "UN"]) expect(removalIn(`?country=${code}`)).toEqual(nothing);
  expect(removalAddress(nothing)).toBe("/removal");
});

test("a briefing asks the address anew", async () => {
  const answer = await removal(store, RemovalRequest.parse({ ids: "lynas-rare-earths" }));
  const { asked } = fakeFetch({ "/api/removal": { body: answer } });
  const analysis = await askRemoval(
    { id: "removal", path: "/removal", search: "?ids=lynas-rare-earths" },
    new QueryClient(),
  );
  expect(analysis?.address).toBe("/removal?ids=lynas-rare-earths");
  expect(asked).toEqual(["/api/removal?ids=lynas-rare-earths&country=&subsidiaries=with"]);
});

test("makers that were last reported years ago are named with the year beside the only current one", async () => {
  const { tables, sentences, claims } = await analysisOf(nothing);
  const [table] = tables;
  const column = table?.columns.findIndex(({ label }) => label === strings.columns.reported) ?? -1;
  const row = table?.rows.find(({ cells: [what] }) => what?.entity === "permanent-magnet-ship-propulsion");
  expect(row?.cells[column]?.text).toMatch(/last reported 2017\)$/);
  expect(claims.some(({ id, last_reported }) => row?.claimIds.includes(id) && last_reported === "2017")).toBe(true);
  expect(sentences.join(" ")).toMatch(
    /For \d+ of them, others were last reported more than five years before this data set/,
  );
});
