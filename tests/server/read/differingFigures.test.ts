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

async function read(text: string) {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  const [claim] = sentences[0]?.claims ?? [];
  const differing = claim?.compared.find(({ agrees }) => !agrees);
  return [sentences[0]?.verdict, claim?.claim, differing?.in_text, differing?.in_claim];
}

test.each([
  [
    "a number of pieces a year",
    "Northern Rare Earth wants to make 800,000 disc motors a year by the end of 2025.",
    ["differs", "bao-043", "800,000 disc motors", "500,000 units/yr"],
  ],
  [
    "a claim of which the sentence names one end, but all that is measured",
    "For lack of magnets Maruti Suzuki planned some 10,000 e-Vitara cars for April to September 2025.",
    ["differs", "mag-298", "10,000 e-Vitara cars", "8,200 units"],
  ],
  [
    "a claim that fits less than another on a part of the sentence without figures",
    "A line for 300 kg of hydrogen storage alloy a year at the Baotou Research Institute of Rare Earths grew out of a joint project with Lomonosov Moscow State University.",
    ["differs", "bao-169", "300 kg", "300 t/yr"],
  ],
])("another figure is found for %s", async (_, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test("figures that were compared with none are told", async () => {
  const text = "JL MAG, based in Ganzhou, produced 29,300 metric tons of magnets in 2024 and employed 7,654 people.";
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  expect([sentences[0]?.verdict, sentences[0]?.unmatched]).toEqual(["known", ["7,654 people"]]);
});

test("a figure of something else does not differ", async () => {
  expect(await read("Maruti Suzuki has 10,000 cars in its car park.")).not.toContain("differs");
});
