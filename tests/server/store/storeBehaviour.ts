import { loadStatements } from "../../../server/src/dataset/loadStatements.ts";
import { AtlasError, QueryTimeout } from "../../../server/src/errors.ts";
import type { CypherParams, GraphStore, Row, Statement } from "../../../server/src/store/GraphStore.ts";
import { graphDump } from "../../support/graphDump.ts";
import { sampleRows } from "../../support/sampleRows.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const ODD_TEXTS = ["'", '"', "\\", "`) DETACH DELETE n //", "$id {x: 1}", "包钢集团", "𠮷😀", "İß", "line\nbreak", ""];

interface Engine {
  /** Opens a store whose queries may take so many milliseconds. */
  open(queryTimeoutMs: number): Promise<GraphStore>;
  /** A number so that counting to its square takes the engine well over 100 ms. */
  slow: number;
}

/** What every store does, whatever the engine. */
export function storeBehaviour({ open, slow }: Engine): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(10_000);
  });
  afterAll(() => store.close());

  const run = (cypher: string, params: CypherParams = {}): Promise<Row[]> =>
    store.read({ name: "test", cypher }, params);
  const statement = (cypher: string, params: CypherParams = {}): Statement => ({
    text: { name: "test", cypher },
    params,
  });
  const loadSample = async () => store.write(loadStatements(await sampleRows()));

  describe("reading", () => {
    test("gives parameters back as they were sent, whatever their type", async () => {
      const all = {
        nothing: null,
        yes: true,
        whole: 3,
        part: 2.5,
        big: 9007199254740991,
        low: -7,
        list: [1, "a", null],
      };
      const [row] = await run("RETURN $all AS all, $texts AS texts", { all, texts: ODD_TEXTS });
      expect(row).toEqual({ all, texts: ODD_TEXTS });
    });

    test("takes whole numbers where Cypher wants integers", async () => {
      await expect(
        run("UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP $offset LIMIT $maxRows", { offset: 2, maxRows: 2 }),
      ).resolves.toEqual([{ n: 3 }, { n: 4 }]);
      await expect(run("RETURN 7 / $divisor AS whole, 7 / toFloat($divisor) AS part", { divisor: 2 })).resolves.toEqual(
        [{ whole: 3, part: 3.5 }],
      );
    });

    test("gives dates as texts, so that rows can be written as JSON", async () => {
      await expect(run("RETURN [date('2025-01-31')] AS days")).resolves.toEqual([{ days: ["2025-01-31"] }]);
    });

    test("takes the text that is meant for its engine", async () => {
      const text = { name: "two", cypher: "RETURN 'neo4j' AS engine", embedded: "RETURN 'embedded' AS engine" };
      await expect(store.read(text, {})).resolves.toEqual([{ engine: store.engine }]);
    });

    test("gives each of many readers at once its own answer", async () => {
      const numbers = Array.from({ length: 60 }, (_, index) => index);
      const answers = await Promise.all(numbers.map((n) => run("RETURN $n AS n", { n })));
      expect(answers).toEqual(numbers.map((n) => [{ n }]));
    });

    test("throws for a query that is wrong, without a meaning over HTTP", async () => {
      const error = await run("MATCH (n RETURN n").catch((caught: unknown) => caught);
      expect(error).toHaveProperty("message", expect.stringMatching(/syntax|invalid input/i));
      expect(error).not.toBeInstanceOf(AtlasError);
      await expect(run("RETURN $missing AS x")).rejects.toThrow(/missing/);
    });

    test("gives up on a query that takes too long, and answers the next one", async () => {
      const hasty = await open(100);
      const countToSquare =
        "UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a + b AS c WHERE c < 0 RETURN count(*) AS n";
      const start = performance.now();
      await expect(hasty.read({ name: "slow", cypher: countToSquare }, { n: slow })).rejects.toThrow(QueryTimeout);
      expect(performance.now() - start).toBeLessThan(2500);
      await expect(hasty.read({ name: "quick", cypher: "RETURN 1 AS one" }, {})).resolves.toEqual([{ one: 1 }]);
      await hasty.close();
    });
  });

  describe("writing", () => {
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
      const counts = await run("MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count ORDER BY label");
      expect(counts).toEqual([
        { label: "Dataset", count: 1 },
        { label: "Entity", count: 2 },
        { label: "Neighbour", count: 1 },
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
      function* statements() {
        yield* loadStatements(smallGraph({ claims: ["a-z corroborated"] }));
        // Long enough for a reader to be answered meanwhile.
        for (let step = 0; step < 100; step++) {
          during.push(run(count));
          yield statement("RETURN 1 AS one");
        }
      }
      await store.write(statements());
      const seen = (await Promise.all(during)).map(([row]) => row?.count);
      expect(seen[0]).toBe(10);
      expect(seen.filter((number) => number !== 10 && number !== 2)).toEqual([]);
      await expect(run(count)).resolves.toEqual([{ count: 2 }]);
    });

    test("refuses labels and relationship types that the vocabulary does not know", () => {
      const small = smallGraph({ claims: ["a-z corroborated"] });
      const labelled = { ...small, entities: small.entities.map((entity) => ({ ...entity, labels: ["X) DETACH"] })) };
      expect(() => [...loadStatements(labelled)]).toThrow('load/entities: "X) DETACH" is not in the vocabulary');
    });
  });

  describe("health", () => {
    test("tells the data set that the graph holds", async () => {
      const rows = await sampleRows();
      await store.write(loadStatements(rows));
      await expect(store.health()).resolves.toEqual({ dataset: rows.dataset });
    });

    test("tells that the graph holds none", async () => {
      await store.write([statement("MATCH (d:Dataset) DELETE d")]);
      await expect(store.health()).resolves.toEqual({ dataset: null });
    });
  });
}
