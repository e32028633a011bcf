import { ownership as asked } from "../../../model/address/pages/ownershipAddress.ts";
import { ownershipAnalysis } from "../../../papers/answers/ownership/ownershipAnalysis.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { ownership } from "../../../parts/api/analyses.ts";

export const askOwnership: AskAnalysis = async ({ search }, client) => {
  const { organisation, ...heldBack } = asked.parse(search);
  if (organisation === "") return null;
  return ownershipAnalysis(await client.fetchQuery(ownership(organisation)), heldBack);
};
