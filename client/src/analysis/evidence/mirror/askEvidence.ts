import { evidenceClaims, evidenceMirror } from "../../../api/evidence.ts";
import { EVIDENCE_PATH, evidenceIn, wholeList } from "../../../url/pages/evidenceAddress.ts";
import { today } from "../../../words/today.ts";
import type { AskAnalysis } from "../../common/Analysis.ts";
import { listAnalysis } from "./listAnalysis.ts";
import { mirrorAnalysis, toldLists } from "./mirrorAnalysis.ts";

/** Answers the page of evidence of an address. */
export const askEvidence: AskAnalysis = async ({ path, search }, client) => {
  const day = today();
  if (path === EVIDENCE_PATH) {
    const told = toldLists.map((list) => client.fetchQuery(evidenceClaims(wholeList(list), day)));
    return mirrorAnalysis(await client.fetchQuery(evidenceMirror(day)), await Promise.all(told));
  }
  const asked = evidenceIn(path, search);
  if (asked === null) return null;
  return listAnalysis(asked, await client.fetchQuery(evidenceClaims(asked, day)), day);
};
