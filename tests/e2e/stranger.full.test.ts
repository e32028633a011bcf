import { describeWithBrowser } from "../support/browser/browser.ts";
import { strangerSuite } from "./support/stranger/strangerSuite.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** Two more play in stranger.test.ts. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 3);

describeWithBrowser("The atlas", () => strangerSuite(useAtlas(), seeds));
