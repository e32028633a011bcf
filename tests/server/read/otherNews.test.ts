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

async function read(text: string): Promise<[ReadSentence["verdict"] | undefined, string | undefined]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  const last = sentences.at(-1);
  return [last?.verdict, last?.reason?.why];
}

test.each([
  ["Lynas expanded its plant in Kalgoorlie.", "no_claim"],
  ["Workers at JL MAG in Ganzhou went on strike.", "no_claim"],
  ["Neo Performance Materials plans to close its plant in Narva.", "plan"],
  ["金力永磁在赣州的工厂发生火灾。", "no_claim"],
])("what happened at a place is not known by a claim that somebody is there: %s", async (text, why) => {
  expect(await read(text)).toEqual(["not_in_atlas", why]);
});

test.each([
  ["Northern Rare Earth has plans for a plant in Baotou.", "no_claim"],
  ["Northern Rare Earth plans a plant in Baotou.", "plan"],
  ["Northern Rare Earth plans to build a plant in Baotou.", "plan"],
  ["Lynas has plans for a second plant in Kuantan.", "no_claim"],
])("a plan for a works is not known by a seat or another works there: %s", async (text, why) => {
  expect(await read(text)).toEqual(["not_in_atlas", why]);
});

test.each([
  "LKAB raised its stake in REEtec.",
  "LKAB will sell its stake in REEtec.",
  "The Pentagon doubled its loan to MP Materials.",
  "Baogang Group pledged its shares in Northern Rare Earth.",
  "包钢集团质押北方稀土股份。",
])("what became of a relation is not known by a claim that it is there: %s", async (text) => {
  expect((await read(text))[0]).toBe("not_in_atlas");
});

test.each([
  ["Lynas has a plant in Kalgoorlie.", "same"],
  ["Northern Rare Earth has its headquarters in Baotou.", "same"],
  ["The Pentagon took a stake in MP Materials.", "same"],
  ["JL MAG opened a plant in Baotou.", "alike"],
])("that it is there is known, whatever amount is planned: %s", async (text, why) => {
  expect(await read(text)).toEqual(["known", why]);
});
