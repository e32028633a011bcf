import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** ATLAS_STRANGERS=7,8 lets those seeds play, for instance one that failed. */
const asked = process.env.ATLAS_STRANGERS?.split(",").map(Number);

describeWithBrowser("The atlas", () => strangerSuite(useAtlas({ ownBrowser: true }), asked ?? [1, 2]));
