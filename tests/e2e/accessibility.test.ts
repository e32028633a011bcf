import { describeWithBrowser } from "../support/browser/browser.ts";
import { everyScreen } from "./support/everyScreen.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("In English, axe finds nothing wrong", () => everyScreen(useAtlas(), "en-GB"));
