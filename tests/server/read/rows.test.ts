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

async function items(text: string): Promise<ReadSentence[]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  return sentences.filter(({ kind }) => kind === "list item");
}

/** Each list item or row of a text with its verdict, its reason and the claim behind it. */
async function rows(text: string): Promise<unknown[]> {
  return (await items(text)).map(({ start, end, verdict, reason, claims: [first] }) => [
    text.slice(start, end),
    verdict,
    reason?.why,
    verdict === "not_in_atlas" ? undefined : first?.claim,
  ]);
}

test.each([
  ["Customers of Baotou Tianhe\n\n• Bosch\n• Moog", ["Bosch", "known", "same", "mag-081"]],
  ["北方稀土的股东\n\n1. 包钢集团\n2. 金力永磁", ["包钢集团", "known", "same", "bao-322"]],
  ["Owners of REEtec\n\nOwner\tShare (%)\nLKAB\t30\nMoog\t12", ["LKAB\t30", "known", "same", "wsu-184"]],
])("a heading lends its subject and its relation to the rows under it: %j", async (text, first) => {
  const [known, other] = await rows(text);
  expect(known).toEqual(first);
  expect(other).toEqual([expect.any(String), "not_in_atlas", "no_claim", undefined]);
});

test.each([
  [
    "Stakes in MP Materials\n| Holder | Share |\n|---|---|\n| US Department of Defense | 15% |\n| US Department of Defense | 25% |",
    ["known", "differs"],
  ],
  [
    "Stakes in MP Materials\n\nHolder\tShare (%)\nUS Department of Defense\t15\nUS Department of Defense\t25",
    ["known", "differs"],
  ],
])("a row with another figure differs, in whatever way the table is written: %j", async (text, verdicts) => {
  expect((await items(text)).map(({ verdict }) => verdict)).toEqual(verdicts);
});

test.each([
  [
    "Magnet plants\n\nFirm\tPlant\tCapacity (t/yr)\nNiron Magnetics\tSartell\t1,500\nJL MAG\tBaotou\t90,000",
    "1,500 t/yr",
  ],
  ["Shares\n\nHolder | Firm | Share, %\nUS Department of Defense | MP Materials | 15\nLKAB | Moog | 3", "15 %"],
])("a bare number has the unit of its column: %j", async (text, written) => {
  const [first] = await items(text);
  expect(first?.claims.flatMap(({ compared }) => compared)).toContainEqual(
    expect.objectContaining({ in_text: written, agrees: true }),
  );
});

test.each([["Customers of Baotou Tianhe\n\n• Bosch makes tools.\n• Moog is old."], ["Firms\n\n• Bosch\n• Moog"]])(
  "a heading lends nothing to a sentence, and none without a relation lends: %j",
  async (text) => {
    expect((await items(text)).map(({ verdict }) => verdict)).not.toContain("known");
  },
);

test("a name does not go over the edge of a cell", async () => {
  const [first] = await items("Firm\tPlant\tTonnes\nJL MAG\tBaotou\t8\nLynas\tKuantan\t9");
  expect(first?.mentions.map(({ ids }) => ids[0])).toEqual(["jl-mag", "baotou"]);
});
