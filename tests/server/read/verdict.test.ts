import { ReadRequest, type ReadSentence } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

/** The last sentence of a text: its verdict, the reason, and the claim behind it. */
async function last(text: string): Promise<[ReadSentence["verdict"], string | undefined, string | undefined]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  const sentence = sentences.at(-1);
  return [sentence?.verdict ?? "names_nothing", sentence?.reason?.why, sentence?.claims[0]?.claim];
}

test.each([
  ["LKAB has never invested in REEtec.", "wsu-184"],
  ["Electron Energy does not make samarium-cobalt magnets.", "wte-183"],
  ["盛和资源并未收购Peak Rare Earths。", "sou-097"],
])("a denial of what a claim says differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "denied", claim]);
});

test.each([
  ["Baotou Tianhe no longer supplies magnets to Bosch.", "mag-081"],
  ["GM no longer buys magnets from Vacuumschmelze.", "mag-161"],
])("what is over in the text and not in the atlas differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "over", claim]);
});

test.each([
  ["中科三环已不再向特斯拉供应磁体。", "mag-043"],
  ["Zhong Ke San Huan supplied Tesla with magnets from 2016 to 2019.", "mag-043"],
  ["Jiangxi Copper held 35% of China Southern Rare Earth Group until 2020.", "sou-055"],
])("what has ended is known by a claim that has ended: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "same_ended", claim]);
});

test.each([
  ["Lindian opened the Kangankunde mine in Malawi in 2026.", "wsu-351"],
  ["The Pentagon has lent ReElement Technologies $80 million.", "wsu-012"],
  ["Arafura sells Traxys NdPr oxide from Nolans.", "wsu-425"],
])("what is done in the text and planned in the atlas differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "only_planned", claim]);
});

test.each([
  ["Lindian has not opened the Kangankunde mine yet.", "wsu-351"],
  ["USA Rare Earth's purchase of Serra Verde has not been completed.", "wsu-505"],
])("what is not done yet is known by a plan: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "same_plan", claim]);
});

test.each([
  ["The Pentagon lent ReElement Technologies $300 million.", "wsu-012"],
  ["Jiangxi Copper held 51% of China Southern Rare Earth Group.", "sou-055"],
  ["Baogang Group is controlled by the Inner Mongolia government, which holds 51% of it.", "bao-001"],
])("another sum or share of the same two differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "figure", claim]);
});

test.each([
  ["One Investment Management invested in Noveon in 2023.", "wsu-300"],
  ["Less Common Metals was acquired by USA Rare Earth in 2021.", "wsu-095"],
])("another year of the same event differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "date", claim]);
});

test.each([
  ["Northern Rare Earth owns Baogang Group.", "bao-322"],
  ["Baogang Group is a subsidiary of Northern Rare Earth.", "bao-322"],
  ["Moog supplies magnets to USA Rare Earth.", "wsu-427"],
])("a relation told the other way round differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "direction", claim]);
});

test.each([
  ["Bosch buys magnets from Baotou Tianhe.", "mag-081"],
  ["Tesla is supplied with magnets by Zhong Ke San Huan.", "mag-043"],
])("a passive or a verb with both sides exchanged says the same: %s", async (text, claim) => {
  const [verdict, , by] = await last(text);
  expect([verdict, by]).toEqual(["known", claim]);
});

test.each([
  ["Peak Rare Earths is a subsidiary of Lynas.", "sou-108"],
  ["Less Common Metals is a subsidiary of Lynas.", "wsu-095"],
])("another owner of a subsidiary differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "other_owner", claim]);
});

test.each([
  ["Lynas's revenue rose by 12% in the quarter.", "results"],
  ["盛和资源上半年营业收入66亿元。", "results"],
  ["Analysts expect Lynas to grow.", "opinion"],
  ["An expert warned that Lynas may have to wait.", "opinion"],
])("results, prices and opinions are background: %s", async (text, why) => {
  expect((await last(text)).slice(0, 2)).toEqual(["names_nothing", why]);
});

test("a sentence of two statements is judged by the clause that speaks of a claim", async () => {
  const text = "Baotou Tianhe, which supplies Bosch, does not comment on its plans.";
  expect(await last(text)).toEqual(["known", "same", "mag-081"]);
});
