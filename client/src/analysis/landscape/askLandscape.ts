import { landscape, technologyLandscape } from "../../api/landscape.ts";
import { LANDSCAPE_PATH, parseLandscape } from "../../url/pages/landscapeAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { landscapeAnalysis } from "./landscapeAnalysis.ts";
import { technologyAnalysis } from "./technologyAnalysis.ts";

/** Answers the landscape at an address, or one technology of it. */
export const askLandscape: AskAnalysis = async ({ path, search }, client) => {
  const filter = parseLandscape(search);
  if (path === LANDSCAPE_PATH) return landscapeAnalysis(await client.fetchQuery(landscape(filter)), filter);
  const technology = path.slice(LANDSCAPE_PATH.length + 1);
  return technologyAnalysis(await client.fetchQuery(technologyLandscape(technology, filter.evidence)), filter);
};
