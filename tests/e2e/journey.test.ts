import { describeWithBrowser } from "../support/browser/browser.ts";
import { coreJourney } from "./core/coreJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher with the embedded engine", () => coreJourney(useAtlas()));
