import fc from "fast-check";
import type { EntityNode } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { forgivenErrors, typingErrors } from "../../../server/src/graph/search/typingErrors.ts";
import { entityTypeIds } from "../../../server/src/rules/vocabulary.ts";
import type { GraphStore, SearchToken } from "../../../server/src/store/GraphStore.ts";
import { realRows } from "../../support/records/realRows.ts";

const EVERYTHING = 1000;
const PATIENCE_MS = 300_000;

/** What a search finds in every store, over the real data set. */
export function searchBehaviour(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let entities: EntityNode[];
  beforeAll(async () => {
    store = await open();
    const rows = await realRows();
    entities = rows.entities;
    await store.write(loadStatements(rows));
  }, PATIENCE_MS);
  afterAll(() => store.close());

  const search = async (tokens: SearchToken[], types: string[] = [], limit = EVERYTHING) =>
    (await store.search({ tokens, types, limit })).map(({ id }) => id);

  test("gives the type, the claims and all names of a candidate, for the ranking", async () => {
    const baogang = entities.find(({ id }) => id === "baogang-group");
    const found = await store.search({ tokens: [{ text: "baogang", errors: 1 }], types: [], limit: EVERYTHING });
    expect(found).toContainEqual({
      id: "baogang-group",
      type: "organisation",
      country: "CN",
      names: baogang?.search_names,
      claim_count: baogang?.claim_count,
    });
  });

  test(
    "no entity that matches is missing, however it was typed",
    async () => {
      const typedTokens = fc
        .nat()
        .map((index) => entities[index % entities.length]?.search_tokens.split(" ") ?? [])
        .chain((tokens) => fc.array(fc.constantFrom(...tokens).chain(asTyped), { minLength: 1, maxLength: 3 }))
        .map((texts) => texts.map((text) => ({ text, errors: forgivenErrors(text) })));
      const types: fc.Arbitrary<string[]> = fc.subarray([...entityTypeIds]);
      await fc.assert(
        fc.asyncProperty(typedTokens, types, async (tokens, wanted) => {
          const found = new Set(await search(tokens, wanted));
          const missing = entities.filter((entity) => matches(entity, tokens, wanted) && !found.has(entity.id));
          expect(missing.map(({ id }) => id)).toEqual([]);
        }),
        { numRuns: 120, seed: 20261125 },
      );
    },
    PATIENCE_MS,
  );

  test("finds only entities of the types wanted, and no more than wanted", async () => {
    const places = await store.search({ tokens: [{ text: "bao", errors: 0 }], types: ["place", "product"], limit: 3 });
    expect(places).toHaveLength(3);
    expect(places.map(({ type }) => type).filter((type) => type !== "place" && type !== "product")).toEqual([]);
  });

  test("when there are more candidates than wanted, those with the whole word stay", async () => {
    await expect(search([{ text: "mp", errors: 0 }], [], 3)).resolves.toContain("mp-materials");
  });

  test.each([
    '"',
    "*",
    "a*",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "search_tokens:baogang",
    "\\",
    "~2",
    "[a TO z]",
    "/.*/",
    "&&",
    "😀",
    "^",
  ])("takes %s for a text, not for an operator", async (text) => {
    await expect(search([{ text, errors: 0 }])).resolves.toEqual([]);
    await expect(
      search([
        { text: "baogang", errors: 1 },
        { text, errors: 0 },
      ]),
    ).resolves.toEqual([]);
  });

  test("a search of two hundred words is answered", async () => {
    const words = Array.from({ length: 200 }, (_, index) => ({
      text: `wordnumber${"abcdefghij"[index % 10]}`,
      errors: 2,
    }));
    await expect(search(words)).resolves.toEqual([]);
    const letters = Array.from({ length: 200 }, () => ({ text: "b", errors: 0 }));
    expect(await search(letters)).toContain("baogang-group");
  });
}

/** A token as people type it: whole, its beginning, or with one or two errors. */
function asTyped(token: string): fc.Arbitrary<string> {
  const letters = [...token];
  const place = fc.nat({ max: letters.length - 1 });
  const letter = fc.constantFrom(..."abegnoxz");
  const cut = place.map((at) => letters.slice(0, at + 1).join(""));
  const swapped = place.map((at) =>
    [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join(""),
  );
  const wrong = fc.tuple(place, letter).map(([at, other]) => letters.with(at, other).join(""));
  const missing = place.map((at) => letters.toSpliced(at, 1).join(""));
  const added = fc.tuple(place, letter).map(([at, other]) => letters.toSpliced(at, 0, other).join(""));
  return fc.oneof(fc.constant(token), cut, swapped, wrong, missing, added).map((text) => text || token);
}

/** The ranking's matching rule, without any index. */
function matches(entity: EntityNode, tokens: readonly SearchToken[], types: readonly string[]): boolean {
  const words = entity.search_tokens.split(" ");
  return (
    (types.length === 0 || types.includes(entity.type)) &&
    tokens.every(({ text, errors }) =>
      words.some((word) => word.startsWith(text) || (errors > 0 && typingErrors(text, word, errors) <= errors)),
    )
  );
}
