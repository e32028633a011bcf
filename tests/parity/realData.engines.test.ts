import { isFullRun } from "../support/tier.ts";
import { describeOnRealData } from "./onRealData.ts";
import { analysesAgree } from "./real/analyses.ts";
import { pathsAgree } from "./real/paths.ts";
import { queriesAgree } from "./real/queries.ts";
import { searchesAgree } from "./real/searches.ts";

/** Entities to query, half of them the best connected. */
const SAMPLE = isFullRun ? 60 : 4;

// The tests are in one file, because loading Neo4j takes longer than most of them.
describeOnRealData("both engines answer the same over the real data set", SAMPLE, (data) => {
  queriesAgree(data);
  searchesAgree(data);
  pathsAgree(data);
  analysesAgree(data);
});
