import type { Claim } from "@atlas/server/contract";
import { labelled } from "../words/listWords.ts";
import { gradeName } from "../words/names.ts";
import { wholeWord } from "./statement.ts";

/** The grade of a claim in words; of one that is, whole, somebody's word, with the speaker: "Self-reported: Carester's word". */
export function claimGrade(claim: Claim): string {
  const [grade, word] = [gradeName(claim.evidence), gradeWord(claim)];
  return word === null ? grade : labelled(grade, word);
}

/** Whose word a claim is whose grade says that it is somebody's word, whole; null for other claims. */
export function gradeWord(claim: Claim): string | null {
  return claim.evidence === "self-reported" ? wholeWord(claim) : null;
}
