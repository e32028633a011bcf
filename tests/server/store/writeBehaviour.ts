import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import type { GraphStore, Row, Statement } from "../../../server/src/store/GraphStore.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";
import { smallGraph } from "../../support/records/smallGraph.ts";

/** Readers who ask while a data set is being written. */
const READERS = 100;

/** How every store writes, on either engine. */
export function writeBehaviour(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const run = (cypher: string): Promise<Row[]> => store.read({ name: "test", cypher }, {});
  const statement = (cypher: string): Statement => ({ text: { name: "test", cypher }, params: {} });
  const loadSample = async () => store.write(loadStatements(await sampleRows()));

  test("loads every entity, claim, source and the data set, with labels and all properties that are known", async () => {
    const rows = await sampleRows();
    await store.write(loadStatements(rows));
    const known = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
    const dump = await graphDump(store);
    const nodes = [
      ...rows.entities.map(({ labels, ...entity }) => ({ labels: labels.toSorted(), properties: known(entity) })),
      ...rows.sources.map((source) => ({ labels: ["Source"], properties: known(source) })),
      { labels: ["Dataset"], properties: rows.dataset },
    ];
    expect(dump.nodes).toHaveLength(nodes.length);
    expect(dump.nodes).toEqual(expect.arrayContaining(nodes));
    const relationships = rows.claims.map((claim) => ({
      from: claim.subject,
      type: claim.predicate,
      to: claim.object,
      properties: known(claim),
    }));
    expect(dump.relationships).toHaveLength(relationships.length);
    expect(dump.relationships).toEqual(expect.arrayContaining(relationships));
  });

  test("keeps figures as floats also when they are whole, and counts as integers", async () => {
    await loadSample();
    const rows = await run(
      "MATCH ()-[r {id: 'ore-001'}]->() MATCH (e:Entity {id: 'bayan-obo'}) RETURN r.share_pct / 2 AS half, r.source_count / 3 AS whole, e.lon / 2 AS lon",
    );
    expect(rows).toEqual([{ half: 18.5, whole: 0, lon: 54.985 }]);
  });

  test("loading twice changes nothing", async () => {
    await loadSample();
    const once = await graphDump(store);
    await loadSample();
    expect(await graphDump(store)).toEqual(once);
  });

  test("removes what the new data set no longer has, and nothing that is not ours", async () => {
    await loadSample();
    await store.write([statement("CREATE (:Neighbour {name: 'not ours'})")]);
    const small = smallGraph({ claims: ["a-z corroborated"] });
    await store.write(loadStatements(small));
    const counts = await run("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label");
    expect(counts).toEqual([
      { label: "Dataset", count: 1 },
      { label: "Entity", count: 2 },
      { label: "Neighbour", count: 1 },
      { label: "Organisation", count: 2 },
    ]);
    await store.write([statement("MATCH (n:Neighbour) DELETE n")]);
  });

  const failures: [string, () => Iterable<Statement>][] = [
    ["a statement that is wrong", () => [statement("MATCH (n RETURN n")]],
    [
      "a statement that breaks a constraint",
      () => [statement("CREATE (:Entity {id: 'a'}) CREATE (:Entity {id: 'a'})")],
    ],
    [
      "rows that cannot be made",
      () => ({
        // biome-ignore lint/correctness/useYield: it fails before its first statement.
        *[Symbol.iterator]() {
          throw new Error("the file ended early");
        },
      }),
    ],
  ];
  test.each(failures)("%s in the middle leaves graph and search as they were", async (_, failing) => {
    await loadSample();
    const before = await graphDump(store);
    function* statements() {
      yield* loadStatements(smallGraph({ claims: ["a-z corroborated"] }));
      yield* failing();
    }
    await expect(store.write(statements())).rejects.toThrow();
    expect(await graphDump(store)).toEqual(before);
    const found = await store.search({ tokens: [{ text: "baogang", errors: 0 }], types: [], limit: 10 });
    expect(found.map(({ id }) => id)).toContain("baogang-group");
    expect(await store.search({ tokens: [{ text: "z", errors: 0 }], types: [], limit: 10 })).toEqual([]);
  });

  test("readers see the old graph whole or the new one, and nothing between", async () => {
    await loadSample();
    const count = "MATCH (e:Entity) RETURN count(e) AS count";
    const during: Promise<Row[]>[] = [];
    let answered = false;
    const asked = () =>
      run(count).finally(() => {
        answered = true;
      });
    function* statements() {
      yield* loadStatements(smallGraph({ claims: ["a-z corroborated"] }));
      // Everything is written but not committed until a reader has an answer.
      while (!answered) {
        if (during.length < READERS) during.push(asked());
        yield statement("RETURN 1 AS one");
      }
    }
    await store.write(statements());
    const seen = (await Promise.all(during)).map(([row]) => row?.count);
    expect(seen).toContain(10);
    expect(seen.filter((number) => number !== 10 && number !== 2)).toEqual([]);
    await expect(run(count)).resolves.toEqual([{ count: 2 }]);
  });

  test("refuses labels and relationship types that the vocabulary does not know", () => {
    const small = smallGraph({ claims: ["a-z corroborated"] });
    const labelled = { ...small, entities: small.entities.map((entity) => ({ ...entity, labels: ["X) DETACH"] })) };
    expect(() => [...loadStatements(labelled)]).toThrow('load/entities: "X) DETACH" is not in the vocabulary');
  });
}
