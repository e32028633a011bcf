import { ReadRequest } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function last(text: string): Promise<unknown[]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  const sentence = sentences.at(-1);
  return [sentence?.verdict, sentence?.reason?.why];
}

test.each([
  ["NdPr oxide traded at 600,000 yuan a tonne on Monday."],
  ["NdPr oxide fell 3% to $75 a kilo."],
  ["氧化镨钕今日报价每吨52万元，上涨2%。"],
])("prices of a day are background: %s", async (text) => {
  expect(await last(text)).toEqual(["names_nothing", "results"]);
});

test.each([
  ["Brokers expect more from Moog next year."],
  ["Economists fear for Moog."],
  ["分析师预计北方稀土明年将涨价。"],
  ["专家表示，金力永磁面临挑战。"],
])("forecasts and opinions of others are background: %s", async (text) => {
  expect(await last(text)).toEqual(["names_nothing", "opinion"]);
});

test.each([
  ["Lynas will sell NdPr oxide at a floor price of $110 a kilo.", "known"],
  ["Analysts said that Lynas has a plant in Kalgoorlie.", "known"],
])("a price or a word of others that a claim has is known: %s", async (text, verdict) => {
  expect((await last(text))[0]).toBe(verdict);
});
