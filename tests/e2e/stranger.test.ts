import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** ATLAS_STRANGERS=7,8 runs only those seeds, for instance one that failed. */
const chosenSeeds = process.env.ATLAS_STRANGERS?.split(",").map(Number);

describeWithBrowser("The atlas", () => strangerSuite(useAtlas({ ownBrowser: true }), chosenSeeds ?? [1, 2]));
