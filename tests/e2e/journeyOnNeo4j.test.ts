import { describeWithBrowser } from "../support/browser.ts";
import { describeWithNeo4j } from "../support/neo4j.ts";
import { startServerOnNeo4j } from "../support/serverOnNeo4j.ts";
import { coreJourney } from "./support/coreJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher whose server stands before Neo4j", () => {
  describeWithNeo4j("does the same", (neo4j) => coreJourney(useAtlas(() => startServerOnNeo4j(neo4j()))));
});
