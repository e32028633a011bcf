import type { Claim } from "../../../server/src/contract/index.ts";
import { searchClaims, typedWords } from "../../../server/src/graph/claimSearch.ts";
import { evidenceGrades } from "../../../server/src/rules/vocabulary.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { foldText } from "../../../server/src/store/search/foldWords.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { GraphFacts } from "../../support/oracles/graphFacts.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
let facts: GraphFacts;

beforeAll(async () => {
  const rows = await realRows();
  facts = new GraphFacts(rows);
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

/** The claims with all words, checked one by one. */
function found(words: string[], text: string): Claim[] {
  const names = new Map(facts.rows.entities.map(({ id, name, name_zh }) => [id, `${name} ${name_zh ?? ""}`]));
  const has = (place: string, word: string) => foldText(place).includes(word);
  const level = ({ statement }: Claim) =>
    has(statement, text) ? 2 : words.every((word) => has(statement, word)) ? 1 : 0;
  return facts.rows.claims
    .filter(({ statement, notes, subject, object }) => {
      const everything = [statement, notes ?? "", names.get(subject) ?? "", names.get(object) ?? ""].join(" ");
      return words.every((word) => has(everything, word));
    })
    .toSorted(
      (a, b) =>
        level(b) - level(a) ||
        evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => facts.claim(id));
}

test.each([
  ["hydrogen storage", ["hydrogen", "storage"], "hydrogen storage"],
  ["Storage  HYDROGEN", ["storage", "hydrogen"], "storage hydrogen"],
  ["包钢 hydrogen", ["包钢", "hydrogen"], "包钢 hydrogen"],
  ["包钢hydrogen", ["包钢", "hydrogen"], "包钢hydrogen"],
  ["Lulea\u030a", ["lulea"], "lulea"],
  ["Luleå", ["lulea"], "lulea"],
  ["ＨＹＤＲＯＧＥＮ　storage", ["hydrogen", "storage"], "hydrogen storage"],
  ["%", ["%"], "%"],
  ["no claim says this", ["no", "claim", "says", "this"], "no claim says this"],
])("claims with all words of %j come best first, page by page", async (q, words, text) => {
  const all = found(words, text);
  expect(all.length > 0).toBe(!q.startsWith("no claim"));
  const pages = await Promise.all([0, 20, 40].map((offset) => searchClaims(store, { q, limit: 20, offset })));
  expect(pages.flatMap((page) => page.claims)).toEqual(all.slice(0, 60));
  expect(pages.map((page) => page.total)).toEqual([all.length, all.length, all.length]);
});

test.each([
  ["包頭", "包头"],
  ["北方希土", "北方稀土"],
  ["包鋼 hydrogen", "包钢 hydrogen"],
  ["稀土永磁電機", "稀土永磁电机"],
  ["永磁電機", "永磁电机"],
])("%j finds what %j does, as it sounds the same and no claim has it", async (typed, spelt) => {
  const [heard, written] = await Promise.all(
    [typed, spelt].map((q) => searchClaims(store, { q, limit: 20, offset: 2 })),
  );
  expect(written?.total).toBeGreaterThan(2);
  expect(heard).toEqual(written);
});

test.each(["鋼", "沒有人這樣說", "hydrogne 包頭"])("%j is like no name, and finds no claim", async (q) => {
  expect(await searchClaims(store, { q, limit: 20, offset: 0 })).toMatchObject({ claims: [], total: 0 });
});

test("however many words in Chinese no claim has, few searches look for their sound", async () => {
  let asked = 0;
  const counting: GraphStore = {
    ...store,
    read: (text, params) => {
      asked++;
      return store.read(text, params);
    },
  };
  const words = Array.from("甲乙丙丁戊己庚辛壬癸", (letter, index) => `${letter}${"子丑寅卯辰巳午未申酉"[index]}`);
  await searchClaims(counting, { q: words.join(" "), limit: 20, offset: 0 });
  expect(asked).toBeLessThanOrEqual(8);
});

test("a page of claims has both ends and the sources of each", async () => {
  const { claims, entities, sources } = await searchClaims(store, { q: "patent", limit: 20, offset: 0 });
  expect(claims).not.toEqual([]);
  const ids = new Set(entities.map(({ id }) => id));
  expect(claims.flatMap(({ subject, object }) => [subject, object]).filter((id) => !ids.has(id))).toEqual([]);
  const cited = new Set(sources.map(({ id }) => id));
  expect(claims.flatMap((claim) => claim.sources).filter((id) => !cited.has(id))).toEqual([]);
});

test("words are compared in lower case and each once, and Chinese needs no blanks around it", () => {
  expect(typedWords("  Baogang 氢能baogang\tbaogang ")).toEqual({
    words: ["baogang", "氢能"],
    text: "baogang 氢能baogang baogang",
    lucene: "+search_text:*baogang* +search_text:*氢能*",
  });
});

test("what means something to Lucene is looked for as it stands", () => {
  expect(typedWords('a*"\\b NOT (x)').lucene).toBe(
    '+search_text:*a\\*\\"\\\\b* +search_text:*not* +search_text:*\\(x\\)*',
  );
  expect(typedWords("  ").lucene).toBe('id:"-"');
});
