import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { loadStatements } from "../../server/src/dataset/loadDataset.ts";
import { tools } from "../../server/src/mcp/tools/tools.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { randomCalls } from "../support/mcp/randomCalls.ts";
import { realRows } from "../support/records/realRows.ts";
import { PATIENCE_MS } from "./onRealData.ts";

const SEED = 20270;
const CALLS = 60;

describeWithNeo4j("assistants get the same answers from both engines", (neo4j) => {
  const stores: GraphStore[] = [];

  beforeAll(async () => {
    const rows = await realRows();
    stores.push(await embeddedWith(rows), createNeo4jStore({ ...neo4j(), queryTimeoutMs: 60_000 }));
    await stores[1]?.write(loadStatements(rows));
  }, PATIENCE_MS);
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test(
    `examples, and ${CALLS} random calls by the seed ${SEED}`,
    async () => {
      const { releases } = await openReleases(DATA_FOLDER);
      const { questions } = readQuestions();
      const examples = tools.map((tool) => ({ tool, args: tool.example }));
      for (const { tool, args } of [
        ...examples,
        ...randomCalls(tools, await realRows(), { seed: SEED, calls: CALLS }),
      ]) {
        const [embedded, database] = await Promise.all(
          stores.map((store) =>
            tool
              .respond({ store, questions, releases, inTurn: (make) => make(), report: () => {} }, args)
              .catch((error: unknown) => String(error)),
          ),
        );
        expect({ tool: tool.name, args, answer: database }).toEqual({ tool: tool.name, args, answer: embedded });
      }
    },
    PATIENCE_MS,
  );
});
