import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { AtlasError, QueryTimeout } from "../../../server/src/errors.ts";
import type { CypherParams, GraphStore, Row } from "../../../server/src/store/GraphStore.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

const ODD_TEXTS = ["'", '"', "\\", "`) DETACH DELETE n //", "$id {x: 1}", "包钢集团", "𠮷😀", "İß", "line\nbreak", ""];

interface Engine {
  /** Opens a store with this timeout for queries. */
  open(queryTimeoutMs: number): Promise<GraphStore>;
  /** Counting to the square of this number takes the engine well over 100 ms. */
  slow: number;
}

/** How every store reads, on either engine. */
export function storeBehaviour({ open, slow }: Engine): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(10_000);
  });
  afterAll(() => store.close());

  const run = (cypher: string, params: CypherParams = {}): Promise<Row[]> =>
    store.read({ name: "test", cypher }, params);

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

  describe("health", () => {
    test("tells the data set that the graph holds", async () => {
      const rows = await sampleRows();
      await store.write(loadStatements(rows));
      await expect(store.health()).resolves.toEqual({ dataset: rows.dataset });
    });

    test("tells that the graph holds none", async () => {
      await store.write([{ text: { name: "test", cypher: "MATCH (d:Dataset) DELETE d" }, params: {} }]);
      await expect(store.health()).resolves.toEqual({ dataset: null });
    });
  });
}
