import { createNeo4jStore } from "../../../server/src/store/neo4jStore.ts";
import { describeWithNeo4j } from "../../support/neo4j.ts";
import { searchBehaviour } from "./searchBehaviour.ts";
import { storeBehaviour } from "./storeBehaviour.ts";
import { writeBehaviour } from "./writeBehaviour.ts";

describeWithNeo4j("the Neo4j store", (neo4j) => {
  storeBehaviour({
    open: async (queryTimeoutMs) => createNeo4jStore({ ...neo4j(), queryTimeoutMs }),
    slow: 100_000,
  });

  describe("writing", () => {
    writeBehaviour(async () => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 }));
  });

  describe("search", () => {
    searchBehaviour(async () => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 }));
  });
});
