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
  const isBy = sentence?.verdict !== "not_in_atlas";
  return [sentence?.verdict, sentence?.reason?.why, isBy ? sentence?.claims[0]?.claim : undefined];
}

test.each([
  ["Noveon buys magnets from General Motors.", "wsu-126"],
  ["Bosch sells magnets to Baotou Tianhe.", "mag-081"],
  ["北方稀土向包钢股份供应稀土精矿。", "bao-396"],
])("who buys in the text and sells in the atlas is told the other way round: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["differs", "direction", claim]);
});

test.each([
  ["General Motors buys magnets from Noveon.", "wsu-126"],
  ["Baotou Tianhe sells magnets to Bosch.", "mag-081"],
  // An older contract ended.
  ["包钢股份向北方稀土供应稀土精矿。", "bao-090"],
  ["Baotou Steel supplies its concentrate to Northern Rare Earth.", "bao-090"],
])("who sells in both is known, by the claim in force where one has ended: %s", async (text, claim) => {
  expect(await last(text)).toEqual(["known", "same", claim]);
});

test.each([
  ["Iluka is building a refinery at Eneabba with a loan of A$2.5 billion from the Australian government."],
  ["Iluka is building a refinery at Eneabba with A$3 billion lent by the Australian government."],
])("another sum of several payments is not known: %s", async (text) => {
  expect(await last(text)).toEqual(["not_in_atlas", "other_figure", undefined]);
});

test.each([
  ["盛和资源已出售其持有的MP Materials全部股份。", "sou-099"],
  ["Shenghe Resources sold its stake in MP Materials.", "wsu-037"],
])("a stake that was sold is known as ended: %s", async (text, claim) => {
  expect((await last(text)).slice(1)).toEqual(["same_ended", claim]);
});

test.each([
  ["包钢股份向北方稀土供应稀土精矿。", ["baotou-steel", "northern-rare-earth"]],
  ["Baotou Steel supplies its concentrate to Northern Rare Earth.", ["baotou-steel", "northern-rare-earth"]],
  ["Bosch sells magnets to Baotou Tianhe.", ["bosch", "baotou-tianhe-magnetics"]],
])("beside the very relation of two, no other matter of one of them is shown: %s", async (text, two) => {
  const { claims } = await readArticle(store, ReadRequest.parse({ text }));
  expect(claims).not.toEqual([]);
  expect(claims.filter(({ subject, object }) => !two.includes(subject) || !two.includes(object))).toEqual([]);
});
