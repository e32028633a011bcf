import { describeWithBrowser } from "../support/browser/browser.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { startServerOnNeo4j } from "../support/engines/serverOnNeo4j.ts";
import { sampled } from "../support/tier.ts";
import { coreSuite } from "./core/coreSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher whose server stands before Neo4j", () => {
  describeWithNeo4j("does the same", (neo4j) => {
    const test = useAtlas({ server: () => startServerOnNeo4j(neo4j()) });
    for (const [part, define] of sampled(Object.entries(coreSuite), 3)) describe(part, () => define(test));
  });
});
