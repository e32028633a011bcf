import { evidenceClaims, evidenceMirror } from "../../../api/evidence.ts";
import { EVIDENCE_PATH, evidenceIn, wholeList } from "../../../url/pages/evidenceAddress.ts";
import { today } from "../../../words/today.ts";
import type { AskAnalysis } from "../../common/AskAnalysis.ts";
import { listAnalysis } from "./listAnalysis.ts";
import { detailedLists, mirrorAnalysis } from "./mirrorAnalysis.ts";

export const askEvidence: AskAnalysis = async ({ path, search }, client) => {
  const day = today();
  if (path === EVIDENCE_PATH) {
    const pages = detailedLists.map((list) => client.fetchQuery(evidenceClaims(wholeList(list), day)));
    return mirrorAnalysis(await client.fetchQuery(evidenceMirror(day)), await Promise.all(pages));
  }
  const asked = evidenceIn(path, search);
  if (asked === null) return null;
  return listAnalysis(asked, await client.fetchQuery(evidenceClaims(asked, day)), day);
};
