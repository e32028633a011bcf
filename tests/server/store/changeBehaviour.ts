import { graphChange } from "../../../server/src/dataset/changeStatements.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { graphDifference } from "../../../server/src/dataset/graphDifference.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import type { GraphStore, Statement } from "../../../server/src/store/GraphStore.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { sampleWith } from "../../support/records/sampleData.ts";
import { rowsOf, sampleRows } from "../../support/records/sampleRows.ts";

/** Readers who ask while a change is being written. */
const READERS = 100;

/** How every store changes its data set, on either engine. */
export function changeBehaviour(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let before: GraphRows;
  let after: GraphRows;
  beforeAll(async () => {
    store = await open();
    before = await sampleRows();
    after = await rowsOf(sampleWith("entities/organisations.csv", "MP Materials,,,", "Mountain Pass,,Emporia;MP,"));
  });
  beforeEach(() => store.write(loadStatements(before)));
  afterAll(() => store.close());

  const change = () => graphChange(before.dataset.hash, graphDifference(before, after));
  const found = async (text: string) =>
    (await store.search({ tokens: [{ text, errors: 0 }], types: [], limit: 10 })).map(({ id }) => id);
  const worded = (word: string) => store.withWords({ words: [word], types: [], country: "", limit: 10 });
  const statement = (cypher: string): Statement => ({ text: { name: "test", cypher }, params: {} });

  test("holds, finds and names the changed data set at once", async () => {
    expect(await store.change(change())).toBe(true);
    expect((await store.health()).dataset?.hash).toBe(after.dataset.hash);
    expect(await found("emporia")).toEqual(["mp-materials"]);
    expect(await worded("mountain")).toEqual(["mp-materials", "northern-rare-earth"]);
    const dump = await graphDump(store);
    await store.write(loadStatements(after));
    expect(dump).toEqual(await graphDump(store));
  });

  test("changes nothing if it holds another data set than the change starts from", async () => {
    const dump = await graphDump(store);
    expect(await store.change({ ...change(), from: "0123456789ab" })).toBe(false);
    expect(await graphDump(store)).toEqual(dump);
    expect(await found("emporia")).toEqual([]);
  });

  test("a statement that fails leaves graph and searches as they were", async () => {
    const dump = await graphDump(store);
    const statements = [...change().statements, statement("CREATE (:Entity {id: 'a'}) CREATE (:Entity {id: 'a'})")];
    await expect(store.change({ ...change(), statements })).rejects.toThrow();
    expect(await graphDump(store)).toEqual(dump);
    expect(await found("emporia")).toEqual([]);
    expect(await store.change(change())).toBe(true);
  });

  test("readers see the old names or the new ones, the same in the graph and in the search", async () => {
    const during: Promise<unknown[]>[] = [];
    let answered = false;
    const name = "MATCH (e:Entity {id: 'mp-materials'}) RETURN e.name AS name";
    const asked = async () => {
      const [row] = await store.read({ name: "test", cypher: name }, {});
      const hits = await found("emporia");
      answered = true;
      return [row?.name, hits.length];
    };
    function* statements() {
      yield* change().statements;
      // Everything is written but not committed until a reader has an answer.
      while (!answered) {
        if (during.length < READERS) during.push(asked());
        yield statement("RETURN 1 AS one");
      }
    }
    expect(await store.change({ ...change(), statements: statements() })).toBe(true);
    const seen = await Promise.all(during);
    // Whoever read the old name may search when the new one is there, but not the other way round.
    expect(seen).toContainEqual(["MP Materials", 0]);
    expect(seen).not.toContainEqual(["Mountain Pass", 0]);
    expect(await asked()).toEqual(["Mountain Pass", 1]);
  });
}
