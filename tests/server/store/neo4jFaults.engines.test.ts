import { once } from "node:events";
import { createServer } from "node:net";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { expectAway } from "../../support/engines/expectAway.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { portOf } from "../../support/engines/portOf.ts";

describeWithNeo4j("the Neo4j store when things go wrong", (neo4j) => {
  const open = (changes = {}) => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000, ...changes });

  test.each([
    [
      "a wrong password",
      { password: "wrong" },
      /rejected the login: check NEO4J_USER and NEO4J_PASSWORD.*Unauthorized/,
    ],
    ["an unknown database", { database: "nowhere" }, /has no such database: check NEO4J_DATABASE/],
    ["a port where nobody listens", { uri: "bolt://127.0.0.1:1" }, /cannot be reached.*bolt:\/\/127\.0\.0\.1:1/],
    ["a name that does not exist", { uri: "neo4j://nowhere.invalid" }, /cannot be reached/],
  ])("tells %s", async (_, changes, message) => {
    const other = open(changes);
    await expectAway(other, message);
    await other.close();
  });

  test("tells an address that takes connections and never says a word", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const other = open({ uri: `bolt://127.0.0.1:${portOf(silent)}` });
    await expectAway(other, /cannot be reached|does not answer/);
    await other.close();
    silent.close();
  });

  test("never tells the password", async () => {
    const other = open({ password: "secret-of-the-reader" });
    const error = await other.health().catch((caught: unknown) => caught);
    expect(String(error)).not.toContain("secret-of-the-reader");
    await other.close();
  });

  test("reads through an address of a cluster too", async () => {
    const other = open({ uri: neo4j().uri.replace("bolt:", "neo4j:") });
    const store = open();
    await expect(other.health()).resolves.toEqual(await store.health());
    await Promise.all([other.close(), store.close()]);
  });
});
