import { createNeo4jStore } from "../../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../../support/engines/neo4j.ts";
import { changeBehaviour } from "../changeBehaviour.ts";
import { searchBehaviour } from "../searchBehaviour.ts";
import { storeBehaviour } from "../storeBehaviour.ts";
import { writeBehaviour } from "../writeBehaviour.ts";

describeWithNeo4j("the Neo4j store", (neo4j) => {
  storeBehaviour({
    open: async (queryTimeoutMs) => createNeo4jStore({ ...neo4j(), queryTimeoutMs }),
    slow: 100_000,
  });

  test("what reads the whole graph, for which all readers wait, is not kept waiting by their other queries", async () => {
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 60_000 });
    try {
      let answered = 0;
      const slow = { name: "slow", cypher: "UNWIND range(1, 100000) AS number RETURN count(number % 7) AS count" };
      const others = Array.from({ length: 64 }, () => store.read(slow, {}).then(() => answered++));
      await store.read({ name: "whole", cypher: "RETURN 1 AS one", scans: "everything" }, {});
      // Sixteen run at once: the 65th would start after 49 have ended.
      expect(answered).toBeLessThan(49);
      await Promise.all(others);
    } finally {
      await store.close();
    }
  });

  describe("writing", () => {
    writeBehaviour(async () => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 }));
  });

  describe("changing", () => {
    changeBehaviour(async () => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 }));
  });

  describe("search", () => {
    searchBehaviour(async () => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 }));
  });
});
