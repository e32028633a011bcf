import type { BrowserChoice } from "./findBrowser.ts";

/** One server with the data set and one browser, for all end-to-end tests that only read. */
export interface SharedAtlas {
  choice: BrowserChoice;
  browserEndpoint: string;
  serverUrl: string;
}

/** Jest's workers inherit the environment of the process that ran the set-up. */
const VARIABLE = "ATLAS_TEST_SHARED";

/** The server and browser that the set-up started; null if there is no browser. */
export function sharedAtlas(): SharedAtlas | null {
  return JSON.parse(process.env[VARIABLE] ?? "null");
}

export function announceSharedAtlas(shared: SharedAtlas): void {
  process.env[VARIABLE] = JSON.stringify(shared);
}
