import { partText } from "../../analysis/common/partOfAnswer.ts";
import { claimTitle } from "../../claim/claimTitle.ts";
import { figureText, shareText } from "../../words/figureText.ts";
import { language } from "../../words/language.ts";
import { listClauses, withAside } from "../../words/listWords.ts";
import { periodText } from "../../words/periodText.ts";
import { strings as shared } from "../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../Briefing.ts";
import type { Run } from "./Block.ts";
import { hedge } from "./hedge.ts";
import { data, say } from "./runs.ts";
import { strings } from "./strings.ts";

/** A full stop at the end of a statement, English or Chinese. */
const fullStop = /[.。]\s*$/u;

/** A claim as a sentence with its hedge in brackets, followed by its number. */
export function claimSentence({ number, claim, part }: NumberedClaim, briefing: Briefing): Run[] {
  const statement = claim.statement.replace(fullStop, "");
  const aside = listClauses([...contextClause(part), hedge(claim, briefing)]);
  if (language() === "en" && statement !== "")
    return [say(withAside(statement, aside) + shared.end.trim()), { claim: number, home: true }];
  const title = withAside(claimTitle(claim, briefing.named), listClauses([...claimFacts(claim), aside]));
  const own: Run[] = [say(title + shared.end.trim()), { claim: number, home: true }];
  return statement === "" ? own : [...own, say(" "), { ...data(claim.statement), italic: true }];
}

/** Marks a claim that does not belong to the answer. */
export function contextClause(part: NumberedClaim["part"]): string[] {
  return part === "context" ? [partText({ part })] : [];
}

/** Period, share and figure of a claim, as text. */
export function claimFacts(claim: NumberedClaim["claim"]): string[] {
  const figure = figureText(claim);
  return [
    periodText(claim),
    claim.share_pct === null ? null : strings.shareHeld(shareText(claim.share_pct)),
    figure && strings.figureOf(figure.kind, figure.text),
  ].filter((fact) => fact !== null);
}
