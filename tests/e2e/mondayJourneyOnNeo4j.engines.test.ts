import { describeWithBrowser } from "../support/browser/browser.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { startServerOnNeo4j } from "../support/engines/serverOnNeo4j.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { KNOWS_READERS, mondayJourney } from "./core/mondayJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher who comes back on a Monday, whose server stands before Neo4j,", () => {
  describeWithNeo4j("does the same", (neo4j) => {
    mondayJourney(useAtlas(), {
      own: (folder) => startServerOnNeo4j(neo4j(), { ATLAS_DESK: folder, ...KNOWS_READERS }),
      // One database holds one desk, so the other server has another engine.
      other: (folder) => startServer({ ATLAS_DESK: folder, ...KNOWS_READERS }),
    });
  });
});
