import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** Seeds 1 to 4 are in stranger.test.ts. */
const seeds = Array.from({ length: 18 }, (_, index) => index + 5);

describeWithBrowser("The atlas", () => strangerSuite(useAtlas({ ownBrowser: true }), seeds));
