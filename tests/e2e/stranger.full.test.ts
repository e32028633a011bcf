import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** Seeds 1 and 2 are in stranger.test.ts. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 3);

describeWithBrowser("The atlas", () => strangerSuite(useAtlas({ ownBrowser: true }), seeds));
