import { ownership } from "../../api/ownership.ts";
import { organisationIn } from "../../url/pages/ownershipAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { ownershipAnalysis } from "./ownershipAnalysis.ts";

export const askOwnership: AskAnalysis = async ({ search }, client) => {
  const organisation = organisationIn(search);
  if (organisation === "") return null;
  return ownershipAnalysis(await client.fetchQuery(ownership(organisation)));
};
