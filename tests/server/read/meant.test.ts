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

/** The words that stand for organisations, each with whom it means first; for two, both. */
async function meant(text: string, meanings: Record<string, string> = {}): Promise<[string, ...string[]][]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text, meanings }));
  return sentences.flatMap((sentence) =>
    sentence.meant.map(({ start, end, ids, count }): [string, ...string[]] => [
      text.slice(start, end),
      ...ids.slice(0, count),
    ]),
  );
}

test.each([
  ["Moog makes pumps. It is based in New York.", [["It", "moog"]]],
  [
    "Lynas has a plant in Kalgoorlie. The company also has its mine.",
    [
      ["The company", "lynas-rare-earths"],
      ["its", "lynas-rare-earths"],
    ],
  ],
  ["盛和资源位于成都。该公司从事稀土业务。", [["该公司", "shenghe-resources"]]],
])("a pronoun or a role means whom the sentence before is about: %s", async (text, expected) => {
  expect(await meant(text)).toEqual(expected);
});

test.each([
  ["Moog signed with Noveon. Both make parts.", [["Both", "moog", "noveon-magnetics"]]],
  [
    "Sojitz and JOGMEC set up a firm. The two partners own it.",
    [
      ["The two partners", "sojitz", "jogmec"],
      ["it", "sojitz"],
    ],
  ],
])("a word for two means the two before: %s", async (text, expected) => {
  expect(await meant(text)).toEqual(expected);
});

test("a title means the only one named that is from there, and nobody where two are", async () => {
  const ofOne = "MP Materials competes with Lynas. The Australian miner has a plant in Malaysia.";
  expect(await meant(ofOne)).toEqual([["The Australian miner", "lynas-rare-earths"]]);
  const ofTwo = "Iluka competes with Lynas. The Australian miner has a plant in Malaysia.";
  expect(await meant(ofTwo)).toEqual([]);
});

test.each([
  ["Sojitz deals with Lynas. Moog will supply it.", "sojitz"],
  ["Sojitz deals with Lynas. Moog remains its only customer.", "sojitz"],
])("an object or a complement is not the subject of its own verb: %s", async (text, id) => {
  expect((await meant(text)).at(-1)?.[1]).toBe(id);
});

test.each(["It is said that Moog makes pumps.", "Moog makes pumps. It was unclear whether Noveon does."])(
  "an empty word stands for nobody: %s",
  async (text) => {
    expect(await meant(text)).toEqual([]);
  },
);

test.each([
  ["USA Rare Earth grows. Its metals unit makes alloys.", "Its metals unit", "less-common-metals"],
  [
    "Xiamen Tungsten grows. Its rare earth subsidiary makes magnets.",
    "Its rare earth subsidiary",
    "fujian-golden-dragon-rare-earth",
  ],
  ["厦门钨业增长。其稀土子公司生产磁材。", "其稀土子公司", "fujian-golden-dragon-rare-earth"],
])("a unit is the only subsidiary that is told so: %s", async (text, words, id) => {
  expect(await meant(text)).toEqual([[words, id]]);
});

test.each([
  ["Moog is old. Its magnet unit is new.", ["Its", "moog"]],
  ["盛和资源增长。其光伏子公司亏损。", ["其", "shenghe-resources"]],
])("where no subsidiary is told so, or several are, the word is the owner: %s", async (text, expected) => {
  expect(await meant(text)).toEqual([expected]);
});

test("the reader chooses whom a unit means", async () => {
  const text = "USA Rare Earth grows. Its metals unit makes alloys.";
  const chosen = { [`its metals unit@${text.indexOf("Its")}`]: "usa-rare-earth" };
  expect(await meant(text, chosen)).toEqual([["Its metals unit", "usa-rare-earth"]]);
});

test.each([
  ["Lynas sold ore. The group mines at Mount Weld.", ["The group", "lynas-rare-earths"]],
  ["盛和资源增长。其总部位于成都。", ["其", "shenghe-resources"]],
  ["盛和资源与金力永磁签约。双方从事稀土业务。", ["双方", "shenghe-resources", "jl-mag"]],
  ["Xiamen Tungsten bought Moog; that company makes magnets.", ["that company", "moog"]],
  ["Moog was sold to Solvay, and that firm has a plant.", ["that firm", "solvay"]],
])("a group, 其, two in Chinese, and the company named last: %s", async (text, expected) => {
  expect(await meant(text)).toEqual([expected]);
});

test("of two possible ones, that with a claim on what else the sentence names is meant", async () => {
  const text = "USA Rare Earth deals with Moog. Moog makes pumps. The company's plant in Stillwater is new.";
  expect((await meant(text)).at(-1)).toEqual(["The company", "usa-rare-earth"]);
});

test("the reader chooses whom a word means, at its place", async () => {
  const text = "Moog deals with Noveon. It grows.";
  expect(await meant(text)).toEqual([["It", "moog"]]);
  expect(await meant(text, { [`it@${text.indexOf("It")}`]: "noveon-magnetics" })).toEqual([["It", "noveon-magnetics"]]);
});
