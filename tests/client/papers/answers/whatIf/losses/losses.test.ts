import { lossesOf } from "../../../../../../client/src/papers/answers/whatIf/losses/losses.ts";
import { lossStrings } from "../../../../../../client/src/papers/answers/whatIf/losses/lossStrings.ts";
import { RemovalRequest } from "../../../../../../server/src/contract/index.ts";
import { removal } from "../../../../../../server/src/graph/whatIf/losses/removal.ts";
import type { GraphStore } from "../../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function lossesWithout(asked: { ids?: string; country?: string }) {
  return lossesOf(await removal(store, RemovalRequest.parse(asked)), asked.country ?? "");
}

test("each loss of a group is told with who goes and who needs it", async () => {
  const { tables, limits } = await lossesWithout({ ids: "baogang-group" });
  const [losses] = tables;
  expect(losses?.note).toMatch(/^Counting research and pilots, who drops out makes/);
  expect(losses?.caption).toBe("What loses its last recorded maker");
  const rail = losses?.rows.find(({ cells: [what] }) => what?.entity === "high-speed-rail-track-400kmh");
  expect(rail?.cells.slice(1, 4).map(({ text }) => text)).toEqual([
    "Technology",
    "nobody else recorded in China",
    expect.stringMatching(/^Baogang Group \(China/),
  ]);
  expect(limits.join(" ")).toMatch(/\d+ of \d+ technologies, and a current producer for \d+ of \d+ products/);
});

test("no sentence and no cell says that something does not exist", async () => {
  for (const asked of [{ country: "CN" }, { country: "AU" }]) {
    const { sentences, tables } = await lossesWithout(asked);
    const told = [
      ...sentences,
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    ];
    expect(told.filter((text) => /nobody/.test(text) && !/recorded/.test(text))).toEqual([]);
    expect(told.filter((text) => /exist/.test(text))).toEqual([]);
  }
});

test("without all of China, that nobody in China is left is no finding", async () => {
  const { tables, limits } = await lossesWithout({ country: "CN" });
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
  expect(cells.filter((text) => /nobody else recorded in China|in China, others only/.test(text))).toEqual([]);
  expect(tables[0]?.rows.length).toBeGreaterThan(30);
  expect(limits[0]).toBe(lossStrings.limits.china);
});

test("each row rests on claims", async () => {
  const { tables } = await lossesWithout({ country: "US" });
  expect(tables.flatMap(({ rows }) => rows.filter(({ claimIds }) => claimIds.length === 0))).toEqual([]);
});

test("one thing and one sector are told of as one", () => {
  expect(lossStrings.lost(3, 1)).toBe(
    "Counting research and pilots, who drops out makes 3 technologies and products; 1 of these loses the last maker on record, or all but disputed ones, in China, outside China or everywhere.",
  );
  expect(lossStrings.sectorsLost(1, 1)).toBe(
    "1 sector needs something that is lost; it loses everything it is recorded to need.",
  );
  expect(lossStrings.sectorsLost(3, 1)).toBe(
    "3 sectors need something that is lost; 1 of them loses everything it is recorded to need.",
  );
  expect(lossStrings.sectorsLost(7, 0)).toMatch(/none of them loses everything it is recorded to need\.$/);
});
