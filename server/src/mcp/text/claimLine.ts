import type { Claim } from "../../contract/index.ts";
import { serverDay } from "../../graph/evidence/evidenceMirror.ts";
import { standingWords } from "../../read/statement/standingWords.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { quoted } from "./quoted.ts";
import { wordOf } from "./wordOf.ts";

/** A claim in one line: id, statement, grade, standing, last confirmed, whose word, dispute, and whether it is the reader's own. */
export function claimLine(claim: Claim): string {
  const word = wordOf(claim);
  const facts = [
    evidenceGrades[claim.evidence].en,
    standingWords(claim, serverDay()),
    `last confirmed ${claim.confirmed ?? "on no known date"}`,
    ...(word === null ? [] : [word]),
    ...(claim.dispute_note === null
      ? []
      : [`${claim.dispute_about === "detail" ? "a detail is disputed" : "disputed"}: ${quoted(claim.dispute_note)}`]),
    ...(claim.own === null ? [] : ["THE READER'S OWN CLAIM, not of the published data set"]),
  ];
  return `[${claim.id}] ${quoted(claim.statement)} (${facts.join("; ")})`;
}
