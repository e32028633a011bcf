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

async function named(text: string, ignored: string[] = []): Promise<[string, string | undefined][]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text, ignored }));
  return sentences.flatMap(({ mentions }) =>
    mentions.map(({ start, end, ids }): [string, string | undefined] => [text.slice(start, end), ids[0]]),
  );
}

test.each([
  ["The US Department of Defense pays.", "US Department of Defense", "us-department-of-defense"],
  ["The US Navy pays.", "US Navy", "us-navy"],
  ["The Australian government pays.", "Australian government", "australian-government"],
  ["The Japanese government pays.", "Japanese government", "japan-government"],
  ["Arafura pays.", "Arafura", "arafura"],
  ["They say that Lindian pays.", "Lindian", "lindian-resources"],
])("a name is found in the form that texts give it: %s", async (text, written, id) => {
  expect(await named(text)).toEqual([[written, id]]);
});

test.each([
  "See Lynas-report.2024.pdf.",
  "Read https://moog.example/JL-MAG/news",
  "It is in MP-Materials-and-GM.json: open it.",
])("names of files and addresses name nobody: %s", async (text) => {
  expect(await named(text)).toEqual([]);
});

test.each(["American makers pay.", "National interests are served.", "They met in Standard."])(
  "common words are no short names: %s",
  async (text) => {
    expect(await named(text)).toEqual([]);
  },
);

test.each([
  ["Ningbo Yunsheng (NY) makes magnets. NY is old, says NYT.", "NY", "ningbo-yunsheng"],
  ["盛和资源（以下简称“盛和股份”）位于成都。盛和股份上市。", "盛和股份", "shenghe-resources"],
])("a short name that the text defines means what it defines: %s", async (text, written, id) => {
  const found = await named(text);
  expect(found.filter(([one]) => one === written)).toEqual([
    [written, id],
    [written, id],
  ]);
  expect((await named(text, [written])).filter(([one]) => one === written)).toEqual([]);
});
