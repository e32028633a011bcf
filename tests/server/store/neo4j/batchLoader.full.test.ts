import { readdirSync, readFileSync } from "node:fs";
import { batchedGraph, loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { LoadRefused, StoreUnavailable } from "../../../../server/src/errors.ts";
import { claimsByText, typedWords } from "../../../../server/src/graph/claimSearch.ts";
import { activeGraphText } from "../../../../server/src/store/neo4j/activeGraph.ts";
import { BatchStores, claimsRead, entitiesFound, withPause } from "../../../support/engines/batchStores.ts";
import { graphDump } from "../../../support/engines/graphDump.ts";
import { describeWithOwnNeo4j } from "../../../support/engines/neo4j.ts";
import { sampleRows } from "../../../support/records/sampleRows.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

const FOLDER = new URL("../../../../cypher/", import.meta.url);
const queries = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cypher") && !/^(load|schema)|\.embedded\./.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), "utf8") }));

const PATIENCE_MS = 240_000;
const silent = () => {};

describeWithOwnNeo4j("a load in many transactions", (neo4j) => {
  const stores = new BatchStores(neo4j);
  const open = () => stores.open();
  afterAll(() => stores.close());

  test(
    "shows readers the old data set whole until the new one is complete, while other loads are refused",
    async () => {
      const [store, reader] = [open(), open()];
      await store.write(loadStatements(await sampleRows()));
      const before = { health: await reader.health(), claims: await claimsRead(reader) };
      const next = smallGraph({ claims: ["a-z corroborated", "z-a corroborated"] });
      await store.batches.load(
        withPause(batchedGraph(next), async () => {
          expect({ health: await reader.health(), claims: await claimsRead(reader) }).toEqual(before);
          expect(await entitiesFound(reader, "baogang")).toContain("baogang-group");
          await expect(reader.write(loadStatements(next))).rejects.toThrow(LoadRefused);
          await expect(reader.batches.load(batchedGraph(next), silent)).rejects.toThrow(
            /Another load into \S+ is running/,
          );
        }),
        silent,
      );
      expect((await reader.health()).dataset?.title).toBe("Small");
      expect(await claimsRead(reader)).toEqual(["claim-0", "claim-1"]);
      expect(await entitiesFound(reader, "baogang")).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    "that fails half way leaves the old data set whole, and the next load takes away what it left",
    async () => {
      const store = open();
      const rows = await sampleRows();
      await store.batches.load(batchedGraph(rows), silent);
      const [before, held] = [await graphDump(store), await claimsRead(store)];
      const failing = withPause(batchedGraph(smallGraph({ claims: ["a-z corroborated"] })), async () => {
        throw new Error("the file ended early");
      });
      for (let time = 0; time < 2; time++) {
        await expect(store.batches.load(failing, silent)).rejects.toThrow("the file ended early");
        const reader = open();
        expect((await reader.health()).dataset?.title).toBe("Sample");
        expect(await claimsRead(reader)).toEqual(held);
      }
      expect(await store.batches.isNeeded(1)).toBe(true);
      await store.batches.load(batchedGraph(rows), silent);
      expect(await graphDump(store)).toEqual(before);
    },
    PATIENCE_MS,
  );

  test(
    "whose data set is complete shows readers nothing of the one that it has still to remove",
    async () => {
      const store = open();
      // More claims than a search reads.
      const left = `CREATE (:DatasetAside), (old:EntityAside:Organisation {id: 'old', country: 'CN'})
        WITH old UNWIND range(1, 6000) AS number
        CREATE (old)-[:PARTNERS_WITH {id: 'old-' + number, search_text: 'a-z corroborated'}]->(old)`;
      await store.write([{ text: { name: "left", cypher: left }, params: {} }]);
      await store.write(loadStatements(smallGraph({ claims: ["a-z corroborated"] })));
      const reader = open();
      const cypher = "MATCH (o:Organisation) RETURN o.id AS id ORDER BY id";
      expect(await reader.read({ name: "organisations", cypher }, {})).toEqual([{ id: "a" }, { id: "z" }]);
      expect(await claimsRead(reader)).toEqual(["claim-0"]);
      const [found] = await claimsByText.run(reader, { ...typedWords("corroborated"), offset: 0, maxRows: 10 });
      expect(found).toMatchObject({ total: 1, claims: [{ id: "claim-0" }] });
    },
    PATIENCE_MS,
  );

  test(
    "that ends early in an empty database shows nobody a part, and says what to do",
    async () => {
      const store = open();
      await store.write([{ text: { name: "empty", cypher: "MATCH (n) DETACH DELETE n" }, params: {} }]);
      const rows = await sampleRows();
      const killed = withPause(batchedGraph(rows), async () => {
        await expect(open().health()).rejects.toThrow(StoreUnavailable);
        await neo4j().kill();
      });
      await expect(store.batches.load(killed, silent)).rejects.toThrow(StoreUnavailable);
      await neo4j().start();
      await expect(open().health()).rejects.toThrow(/being loaded into Neo4j.*run npm run load again/);
      await open().batches.load(batchedGraph(rows), silent);
      expect((await open().health()).dataset?.title).toBe("Sample");
    },
    PATIENCE_MS,
  );

  test(
    "leaves every query one that Neo4j can run on the data set that is set aside, and beside one that is being removed",
    async () => {
      const store = open();
      for (const { file, text } of queries) {
        for (const place of ["aside", "beside"] as const) {
          const cypher = `EXPLAIN ${activeGraphText(text.replaceAll("PREDICATE", "SUPPLIES"), place)}`;
          const planned = await store.read({ name: file, cypher }, {}).then(
            () => "planned",
            (error: unknown) => String(error),
          );
          expect({ file, place, planned }).toEqual({ file, place, planned: "planned" });
        }
      }
    },
    PATIENCE_MS,
  );
});
