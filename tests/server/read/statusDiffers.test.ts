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

async function read(text: string): Promise<[ReadSentence["verdict"], string | undefined, unknown]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  const [first] = sentences;
  if (first === undefined) throw new Error("nothing was read");
  const [claim] = first.claims;
  return [first.verdict, claim?.claim, claim?.only_plans];
}

test.each([
  ["HyProMag USA makes 750 tonnes of recycled magnets a year in Dallas-Fort Worth.", "wte-176"],
  ["HyProMag USA在Dallas-Fort Worth年产再生磁体750吨。", "wte-176"],
  ["JL MAG has 60,000 tonnes of annual magnet capacity.", "mag-014"],
])("what the atlas knows only as planned is not known as a fact: %s", async (text, claim) => {
  expect(await read(text)).toEqual(["differs", claim, "claim"]);
});

test.each([
  ["HyProMag USA plans 750 tonnes of recycled magnets a year in Dallas-Fort Worth.", "wte-176"],
  ["Lynas and JS Link signed a memorandum for a 3,000 tonne sintered magnet plant near Kuantan.", "wsu-052"],
  ["JL MAG aims for 60,000 tonnes of annual magnet capacity.", "mag-014"],
])("a plan told as a plan is known: %s", async (text, claim) => {
  expect(await read(text)).toEqual(["known", claim, null]);
});

test.each([
  ["Baogang plans to produce rail for trains at 400 km/h.", "bao-012"],
  ["Lynas plans to make 6,142 tonnes of NdPr oxide.", "wsu-047"],
])("what the atlas has as done is not known as a plan: %s", async (text, claim) => {
  expect(await read(text)).toEqual(["differs", claim, "sentence"]);
});

test("another claim of the same matter that says it is so counts first", async () => {
  const text = "Ningbo Yunsheng makes 15,000 tonnes of sintered NdFeB magnets a year.";
  expect(await read(text)).toEqual(["known", "mag-062", null]);
});

test("what is said as it is in the atlas is known", async () => {
  expect(await read("Baogang has produced rail for trains at 400 km/h.")).toEqual(["known", "bao-012", null]);
});
