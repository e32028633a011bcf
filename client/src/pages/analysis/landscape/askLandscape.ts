import { LANDSCAPE_PATH, parseLandscape } from "../../../model/address/pages/landscapeAddress.ts";
import { landscapeAnalysis } from "../../../papers/answers/landscape/landscapeAnalysis.ts";
import { technologyAnalysis } from "../../../papers/answers/landscape/technologyAnalysis.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { landscape, technologyLandscape } from "../../../parts/api/analyses.ts";

/** Answers the landscape at an address, or one technology of it. */
export const askLandscape: AskAnalysis = async ({ path, search }, client) => {
  const filter = parseLandscape(search);
  if (path === LANDSCAPE_PATH) return landscapeAnalysis(await client.fetchQuery(landscape(filter)), filter);
  const technology = path.slice(LANDSCAPE_PATH.length + 1);
  return technologyAnalysis(await client.fetchQuery(technologyLandscape(technology, filter.evidence)), filter);
};
