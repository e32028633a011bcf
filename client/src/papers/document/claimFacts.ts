import { figureText, shareText } from "../../model/words/figureText.ts";
import { periodText } from "../../model/words/formatDate.ts";
import { partText } from "../answers/common/analysisText.ts";
import type { NumberedClaim } from "../briefing/Briefing.ts";
import { strings } from "./strings.ts";

/** Period, share and figure of a claim, as text. */
export function claimFacts(claim: NumberedClaim["claim"]): string[] {
  const period = periodText(claim);
  return [...(period === null ? [] : [period]), ...claimFigures(claim)];
}

export function claimFigures(claim: NumberedClaim["claim"]): string[] {
  const figure = figureText(claim);
  return [
    claim.share_pct === null ? null : strings.shareHeld(shareText(claim.share_pct)),
    figure && strings.figureOf(figure.kind, figure.text),
  ].filter((fact) => fact !== null);
}

/** Marks a claim that does not belong to the answer. */
export function contextClause(part: NumberedClaim["part"]): string[] {
  return part === "context" ? [partText({ part })] : [];
}
