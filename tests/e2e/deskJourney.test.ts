import { describeWithBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { deskJourney } from "./core/deskJourney.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A researcher with findings of her own, with the embedded engine,", () => {
  deskJourney(useAtlas(), {
    desk: (folder, port) => startServer({ ATLAS_DESK: folder }, port),
    colleague: (folder) => startServer({ ATLAS_DESK: folder }),
  });
});
