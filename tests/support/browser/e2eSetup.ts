import { buildOnce } from "../engines/buildOnce.ts";
import { chooseBrowser } from "./browser.ts";

/** Runs once before the first end-to-end test: what the tests start must be built, and a browser found. */
export default async function e2eSetup(): Promise<void> {
  buildOnce();
  await chooseBrowser();
}
