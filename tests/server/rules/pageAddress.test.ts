import {
  ANALYSIS_PATH,
  analysisPaths,
  OLD_WHAT_IF_PATH,
} from "../../../client/src/model/address/pages/analysisAddress.ts";
import { DESK_PATH } from "../../../client/src/model/address/pages/deskAddress.ts";
import { PATHS_PATH } from "../../../client/src/model/address/pages/finderState.ts";
import { READ_PATH } from "../../../client/src/model/address/pages/readAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../../../client/src/model/address/view/viewPaths.ts";
import { isPageAddress } from "../../../server/src/rules/pageAddress.ts";

test.each([
  ...[EXPLORE_PATH, TABLE_PATH, BRIEFING_PATH, PATHS_PATH, READ_PATH, DESK_PATH, ANALYSIS_PATH, OLD_WHAT_IF_PATH],
  ...Object.values(analysisPaths),
])("%s is a page of the client, with and without a query", (path) => {
  expect([path, `${path}?s=lynas*&v=2027.1`].map(isPageAddress)).toEqual([true, true]);
});

test.each([
  "/api/summary",
  "/login",
  "/v/0123456789",
  "/assets/main.js",
  "//explore",
  "/explore/../api",
  "/explore/%2e%2e/api",
])("%s is none", (address) => {
  expect(isPageAddress(address)).toBe(false);
});
