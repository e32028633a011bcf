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

async function first(text: string): Promise<ReadSentence | undefined> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  return sentences[0];
}

test("a sale of a stake is known by a stake that has ended, not by a supply", async () => {
  const sentence = await first("Shenghe sold its stake in MP Materials.");
  expect([sentence?.verdict, sentence?.claims[0]?.claim, sentence?.reason?.why]).toEqual([
    "known",
    "wsu-037",
    "same_ended",
  ]);
});

test.each([
  [
    "another verb, though much else is alike",
    "Shenghe Resources praised its friends at MP Materials last year, analysts at Adamas Intelligence said.",
  ],
  ["a plan that is not begun, for a plant that runs", "北方稀土计划在包头新建年产5万吨的磁性材料项目，目前尚未开工。"],
  [
    "words of praise",
    "Baogang Group demonstrates aggressive technological innovation across rare earth and steel sectors.",
  ],
  ["a figure that the claim does not have", "Lynas made 1,300 short tons of NdPr oxide in 2024."],
])("news is not known by a claim that nearly says it: %s", async (_, text) => {
  expect((await first(text))?.verdict).not.toBe("known");
});

test("the claim that says most stands first: more of its figures, or more than a place", async () => {
  const ids = async (text: string) => (await first(text))?.claims[0]?.claim;
  expect(
    await ids("The Pentagon guarantees Lynas and MP Materials a price of $110 a kilogram of NdPr for ten years."),
  ).toBe("wsu-014");
});

test("a Chinese group is known by its name without the legal form", async () => {
  expect((await first("中国稀土集团并未参股金力永磁。"))?.mentions[0]?.ids[0]).toBe("china-rare-earth-group");
});

test("a name alone states nothing", async () => {
  const sentence = await first("- Sintered NdFeB magnets\n- Baogang makes steel.");
  expect([sentence?.kind, sentence?.verdict, sentence?.stance]).toEqual(["list item", "names_nothing", ["name_only"]]);
});

test.each([
  "Lynas owns the Mountain Pass mine in California.",
  "有研稀土是中国稀土集团的子公司。",
  "Iluka runs the Mount Weld mine.",
])("what one firm has is not known by what another has: %s", async (text) => {
  expect((await first(text))?.verdict).toBe("not_in_atlas");
});

test.each(["MP Materials bought the Mountain Pass mine in 2010.", "Lynas acquired Mount Weld in 2001."])(
  "who bought a mine is not known by who runs it: %s",
  async (text) => {
    expect((await first(text))?.verdict).toBe("not_in_atlas");
  },
);

test.each([
  ["MP Materials owns Mountain Pass.", "wsu-019"],
  ["Lynas runs Mount Weld.", "wsu-043"],
])("who owns or runs a mine is known by who mines there: %s", async (text, claim) => {
  const sentence = await first(text);
  expect([sentence?.verdict, sentence?.claims[0]?.claim, sentence?.reason?.why]).toEqual(["known", claim, "same"]);
});

test.each([
  ["Apple agreed in July 2024 to buy magnets from MP Materials.", "July 2024", "wsu-028"],
  ["GM agreed in 2019 to buy magnets from MP Materials.", "2019", "wsu-026"],
])("an agreement of another year differs: %s", async (text, year, claim) => {
  const sentence = await first(text);
  expect([sentence?.verdict, sentence?.reason?.why, sentence?.reason?.in_text, sentence?.claims[0]?.claim]).toEqual([
    "differs",
    "date",
    year,
    claim,
  ]);
});

test.each([
  ["Zhong Ke San Huan supplies Tesla with magnets since 2016.", "mag-043"],
  ["Jiangxi Copper holds shares in China Southern Rare Earth Group since 2015.", "sou-055"],
])("what is said to be so since a year differs from what has ended: %s", async (text, claim) => {
  const sentence = await first(text);
  expect([sentence?.verdict, sentence?.reason?.why, sentence?.claims[0]?.claim]).toEqual(["differs", "ended", claim]);
});

test.each(["Lynas plans a plant at Seadrift by 2028.", "Lynas intends to build at Seadrift."])(
  "a plan is not known by the word that it is unlikely: %s",
  async (text) => {
    expect((await first(text))?.claims[0]?.claim).not.toBe("wsu-489");
  },
);
