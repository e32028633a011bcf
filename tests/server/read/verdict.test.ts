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

test.each([
  ["Baotou Tianhe, which supplies Bosch, does not comment on its plans.", "mag-081"],
  ["LKAB owns a stake in REEtec, but it does not own Moog.", "wsu-184"],
])("a sentence of two statements is judged by the clause that speaks of a claim: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "same", claim]);
});

test.each([
  ["Less Common Metals is a subsidiary of USA Rare Earth rather than of Lynas.", ["known", "same", "wsu-095"]],
  ["Less Common Metals belongs to Moog rather than to USA Rare Earth.", ["differs", "other_owner", "wsu-095"]],
  ["Baotou Tianhe supplies magnets to Tesla rather than Bosch.", ["not_in_atlas", "no_claim", undefined]],
  ["Rather than Bosch, Baotou Tianhe supplies Tesla.", ["not_in_atlas", "no_claim", undefined]],
  ["包头天和向特斯拉而不是博世供应磁体。", ["not_in_atlas", "no_claim", undefined]],
])("a name that is set aside has no part in what is said: %s", async (text, expected) => {
  expect(await last(text)).toEqual(expected);
});

test.each([
  ["LKAB sold its stake in REEtec.", "wsu-184"],
  ["包钢集团转让了北方稀土的股份。", "bao-022"],
])("a stake that its owner sold differs from one in force: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "over", claim]);
});

test.each([
  ["Zhong Ke San Huan still supplies Tesla with magnets.", "mag-043"],
  ["Jiangxi Copper still holds shares in China Southern Rare Earth Group.", "sou-055"],
])("what still is in the text and has ended in the atlas differs: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "ended", claim]);
});

test.each([
  ["USA Rare Earth plans to acquire Less Common Metals.", "wsu-095"],
  ["Lynas plans to open a plant in Kalgoorlie.", "wsu-042"],
  ["Baotou Tianhe wants to supply Bosch with magnets.", "mag-081"],
])("a plan that the atlas has as done is known so: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "since_done", claim]);
});

test.each([
  ["In July 2025 Noveon delivered not a single magnet under its contract for trucks.", "wsu-126"],
  ["In September 2025 Neo opened no magnet plant at Narva.", "wsu-133"],
])("a denial of an event of the same month differs, though an end goes unnamed: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "denied", claim]);
});

test.each([
  ["The factory in San Marcos began deliveries to GM in July 2025.", "alike", "wsu-126"],
  ["The mine at Mountain Pass delivered 45,000 tonnes of oxide.", "same_figure", "wsu-019"],
])("a works stands for the few who have one there: %s", async (text, why, claim) => {
  expect(await last(text)).toEqual(["known", why, claim]);
});

test.each([
  ["Neo opened a plant in Narva. The plant cost 75 million euros.", "wsu-133"],
  ["Solvay is old. It has a site in La Rochelle. The plant employs more than 300 people.", "wsu-166"],
])("a plant of which a text goes on is that of the sentences before: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "same_figure", claim]);
});

test.each([
  ["MP Materials met Noveon. Noveon is small. Its mine at Mountain Pass is old.", "same", "wsu-019"],
  ["Solvay met Moog. Moog is bigger. The company has a works in La Rochelle.", "same", "wsu-166"],
])("a word for one of two is of the one with a claim on the rest: %s", async (text, why, claim) => {
  expect(await last(text)).toEqual(["known", why, claim]);
});

test.each([
  ["Serra Verde expects about 6,500 tonnes of oxide a year from Pela Ema by 2027.", "same_figure", "wsu-191"],
  ["Niron Magnetics plans to make 1,500 tonnes of magnets a year at Sartell.", "same_figure", "wte-186"],
  ["Energy Fuels plans to acquire Australian Strategic Materials.", "same_plan", "wsu-239"],
])("an amount that is planned of what is there makes no plan of it: %s", async (text, why, claim) => {
  expect(await last(text)).toEqual(["known", why, claim]);
});
