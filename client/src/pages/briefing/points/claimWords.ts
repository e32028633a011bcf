import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { searchable } from "../../../model/words/containsWords.ts";
import type { Briefing, NumberedClaim } from "../../../papers/briefing/Briefing.ts";
import { claimFacts, statementText } from "../../../papers/document/statementRuns.ts";

/** The words that find a claim: sentence, verb, the names of both ends in both scripts, figures and grade. */
export function claimWords(claim: NumberedClaim["claim"], briefing: Briefing): string {
  const names = [claim.subject, claim.object].flatMap((id) => {
    const entity = briefing.named.get(id);
    return entity === undefined ? [id] : [entity.name, entity.name_zh ?? "", ...entity.aliases];
  });
  const texts = [
    statementText(claim, briefing),
    claim.statement,
    claimTitle(claim, briefing.named),
    ...claimFacts(claim),
    ...names,
    claimGrade(claim),
  ];
  return searchable(texts.join("\n"));
}
