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

test.each([
  ["The Ministry of Commerce announced export controls on 4 April 2025.", null],
  ["商务部宣布对七种稀土实施出口管制。", null],
  ["The Ministry of Commerce said that licences are granted for civil use.", "mofcom"],
  ["MP Materials announced a new magnet plant in Texas.", "mp-materials"],
])("an authority acts by what it announces, a firm speaks: %s", async (text, speaker) => {
  const { own_word } = await readArticle(store, ReadRequest.parse({ text }));
  expect(own_word.speaker).toBe(speaker);
});
