import { EVIDENCE_PATH, evidenceIn, wholeList } from "../../../../model/address/pages/evidenceAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { listAnalysis } from "../../../../papers/answers/evidence/mirror/listAnalysis.ts";
import { detailedLists, mirrorAnalysis } from "../../../../papers/answers/evidence/mirror/mirrorAnalysis.ts";
import type { AskAnalysis } from "../../../../parts/answer/AskAnalysis.ts";
import { evidenceClaims, evidenceMirror } from "../../../../parts/api/analyses.ts";

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
