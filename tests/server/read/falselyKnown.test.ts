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

test("a sentence with another verb is not known by a claim on the same two", async () => {
  expect((await first("Shenghe sold its stake in MP Materials."))?.verdict).toBe("not_in_atlas");
});

test("a name alone states nothing", async () => {
  const sentence = await first("- Sintered NdFeB magnets\n- Baogang makes steel.");
  expect([sentence?.kind, sentence?.verdict, sentence?.stance]).toEqual(["list item", "names_nothing", ["name_only"]]);
});
