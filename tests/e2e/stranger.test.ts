import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** ATLAS_STRANGERS=7,8 lets those seeds play, for instance one that failed. */
const asked = process.env.ATLAS_STRANGERS?.split(",").map(Number);

describeWithBrowser("The atlas", () =>
  // Seeds in a row have their turns one after the other, so that one of these plays in each run.
  strangerSuite(useAtlas({ ownBrowser: true, everyRun: asked !== undefined }), asked ?? [1, 2, 3, 4]),
);
