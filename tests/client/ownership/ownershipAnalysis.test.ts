import { ownershipAnalysis } from "../../../client/src/ownership/ownershipAnalysis.ts";
import { ownership } from "../../../server/src/graph/ownership/ownership.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/embeddedWith.ts";
import { realRows } from "../../support/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function sentencesOn(organisation: string): Promise<readonly string[]> {
  return ownershipAnalysis(await ownership(store, { organisation })).sentences;
}

test.each([
  ["jl-mag", "JL MAG belongs to Ruide Venture Capital, the last owner known here, over 1 step of control."],
  ["serra-verde", "Serra Verde belongs to Denham Capital, the last owner known here, over 1 step of control."],
  [
    "shandong-weishanhu-rare-earth",
    "Shandong Weishanhu Rare Earth belongs to CISRI, the last owner known here, over 1 step of control.",
  ],
])("an owner that a claim names as controlling is told as the owner of %s", async (organisation, sentence) => {
  expect((await sentencesOn(organisation))[0]).toContain(sentence);
});

test("where only stakes are known it says that nobody is named who controls, and then how many hold a stake", async () => {
  const [control, stakes] = await sentencesOn("shenghe-resources");
  expect(control).toBe(
    "This data set has no claim in force that names who controls Shenghe Resources. That does not mean that nobody does.",
  );
  expect(stakes).toMatch(/^\d+ organisations? holds? a stake/);
});
