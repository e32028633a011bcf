import type { Source } from "../../../server/src/contract/index.ts";
import { NotFound } from "../../../server/src/errors.ts";
import { sourceDetail, sources } from "../../../server/src/graph/sources.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { foldText } from "../../../server/src/store/search/foldWords.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { GraphFacts } from "../../support/oracles/graphFacts.ts";
import { realRows } from "../../support/records/realRows.ts";
import { sampled } from "../../support/tier.ts";

let store: GraphStore;
let facts: GraphFacts;

beforeAll(async () => {
  const rows = await realRows();
  facts = new GraphFacts(rows);
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

/** The sources with all words in title and publisher: most cited first, then latest, then by id. */
function found(q: string): Source[] {
  const words = foldText(q).split(" ");
  const rank = (source: Source) => [String(9999 - source.claim_count), descending(source.published ?? ""), source.id];
  return facts
    .allSources()
    .filter(({ title, publisher }) => words.every((word) => foldText(`${title} ${publisher}`).includes(word)))
    .toSorted((a, b) => (rank(a).join("|") < rank(b).join("|") ? -1 : 1));
}

/** Inverts digits, so that a later date sorts before an earlier one, and a day before its month. */
function descending(date: string): string {
  return `${date.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}

describe("sources", () => {
  test("are found however blanks, accents and wide letters are typed", async () => {
    const total = async (q: string) => (await sources(store, { q, limit: 1, offset: 0 })).total;
    const plain = await total("rare earth");
    expect(plain).toBeGreaterThan(100);
    expect(await Promise.all(["rare  earth", "rare\u00a0earth", "ｒａｒｅ　EARTH"].map(total))).toEqual([
      plain,
      plain,
      plain,
    ]);
    expect(await total("Poços")).toBe(await total("Poc\u0327os"));
  });

  test.each(["", "reuters", "REUTERS", "稀土", "Baogang", "reuters china", "no source has this", "'", "%"])(
    "with %j in title or publisher come most cited first, page by page",
    async (q) => {
      const all = found(q);
      const pages = await Promise.all([0, 20, 40].map((offset) => sources(store, { q, limit: 20, offset })));
      expect(pages.flatMap((page) => page.sources)).toEqual(all.slice(0, 60));
      expect(pages.map((page) => page.total)).toEqual([all.length, all.length, all.length]);
    },
  );
});

describe("sourceDetail", () => {
  test("are none for a mark without its letter, which folds to nothing, and all for blanks", async () => {
    const total = async (q: string) => (await sources(store, { q, limit: 1, offset: 0 })).total;
    expect(await total("\u0301")).toBe(0);
    expect(await total(" ")).toBe(facts.allSources().length);
  });

  test("gives every source with the claims that cite it, for or against", async () => {
    for (const source of sampled(facts.allSources(), 5)) {
      const detail = await sourceDetail(store, { id: source.id });
      const claims = facts.claimsCiting(source.id);
      expect(detail.source).toEqual(source);
      expect(detail.claims).toEqual(claims);
      expect(detail.total).toBe(claims.length);
      expect(detail.sources).toEqual(
        facts.sources(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by])),
      );
    }
  });

  test("says that there is no such source", async () => {
    await expect(sourceDetail(store, { id: "no-such" })).rejects.toEqual(new NotFound("there is no source no-such"));
  });
});
