import { describeWithBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { KNOWS_READERS, mondayJourney } from "./core/mondayJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher who comes back on a Monday, with the embedded engine,", () => {
  const start = (folder: string) => startServer({ ATLAS_DESK: folder, ...KNOWS_READERS });
  mondayJourney(useAtlas(), { own: start, other: start });
});
