import { ReadRequest } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  const rows = await realRows();
  const own = rows.claims
    .filter(({ id }) => id === "mag-081" || id === "wsu-184")
    .map((claim) => ({ ...claim, id: `desk-${claim.id.replace("-", "")}`, own: "desk" }));
  expect(own).toHaveLength(2);
  // One's own claim stands first, and has the very words of the text.
  store = await embeddedWith({ ...rows, claims: [...own, ...rows.claims] });
});
afterAll(() => store.close());

test.each([
  ["Baotou Tianhe supplies Bosch with magnets.", "mag-081"],
  ["LKAB owns a stake in REEtec.", "wsu-184"],
])("what the data set has is known by it, not by a claim of one's own: %s", async (text, claim) => {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  expect([sentences[0]?.verdict, sentences[0]?.claims[0]?.claim]).toEqual(["known", claim]);
});
