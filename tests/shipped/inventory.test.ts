import {
  ANALYSIS_PATH,
  analysisPaths,
  OLD_WHAT_IF_PATH,
} from "../../client/src/model/address/pages/analysisAddress.ts";
import { DESK_PATH } from "../../client/src/model/address/pages/deskAddress.ts";
import { PATHS_PATH } from "../../client/src/model/address/pages/finderState.ts";
import { READ_PATH } from "../../client/src/model/address/pages/readAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../../client/src/model/address/view/viewPaths.ts";
import { formats } from "../../client/src/papers/formats/formats.ts";

// What readers have. The routes of the API are listed in tests/server/http/openapi/openApiDocument.test.ts.

test("every page that links lead to is still there", () => {
  const pages = [EXPLORE_PATH, TABLE_PATH, PATHS_PATH, READ_PATH, DESK_PATH, BRIEFING_PATH, ANALYSIS_PATH];
  expect([...pages, ...Object.values(analysisPaths), OLD_WHAT_IF_PATH]).toEqual([
    "/explore",
    "/table",
    "/paths",
    "/read",
    "/desk",
    "/briefing",
    "/analysis",
    "/questions",
    "/landscape",
    "/compare",
    "/what-if",
    "/ownership",
    "/timeline",
    "/evidence",
    "/article",
    "/changes",
    "/removal",
  ]);
});

test("every kind of file that a briefing is saved as is still there", () => {
  expect(formats.map(({ id }) => id)).toEqual([
    "docx",
    "pptx",
    "html",
    "markdown",
    "svg",
    "png96",
    "png192",
    "png300",
    "xlsx",
    "csv",
    "graphml",
    "gexf",
    "cytoscape",
    "cx2",
    "ftm",
    "jsonld",
    "cypher",
    "view",
    "ris",
    "bibtex",
    "csljson",
  ]);
});
