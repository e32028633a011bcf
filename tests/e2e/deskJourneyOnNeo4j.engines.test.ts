import { describeWithBrowser } from "../support/browser/browser.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { runScript } from "../support/engines/runScript.ts";
import { settingsFor } from "../support/engines/serverOnNeo4j.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { deskJourney } from "./core/deskJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher with findings of her own, whose server stands before Neo4j,", () => {
  describeWithNeo4j("does the same", (neo4j) => {
    const settings = () => settingsFor(neo4j());
    beforeAll(async () => {
      const loaded = await runScript("commands/load.ts", [], settings());
      expect(loaded).toMatchObject({ code: 0 });
    });
    deskJourney(useAtlas(), {
      desk: (folder, port) => startServer({ ...settings(), ATLAS_DESK: folder }, port),
      beside: () => startServer(settings()),
      // One database holds one desk, so the colleague's server has another engine.
      colleague: (folder) => startServer({ ATLAS_DESK: folder }),
    });
  });
});
