import type { Claim } from "@atlas/server/contract";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { standingAside } from "../../../model/claim/standing/standingText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { figureText, figureYear, heldShare, withKind } from "../../../model/words/figureText.ts";
import { labelled, listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";

/** "commercial, 1,500 tonnes a year (capacity of separation at Lynas; reported as current, May 2025; corroborated)". */
export function tellingOf(claim: Claim): string {
  return withAside(factsOf(claim) || predicatePhrase(claim.predicate), asideOf(claim));
}

/** The same after the name of the other end. */
export function withDetails(name: string, claim: Claim): string {
  const facts = factsOf(claim);
  return withAside(facts === "" ? name : labelled(name, facts), asideOf(claim));
}

/** How far it is, and how much. */
function factsOf(claim: Claim): string {
  const { maturity } = claim;
  const amount = figureText(claim, "some")?.amount;
  const facts = [maturity && readableWord(maturity), heldShare(claim), amount && withKind(claim, amount)];
  return listParts(facts.flatMap((fact) => fact || []));
}

/** The matter of an amount, whether it still holds and since when it is known, and how well that is evidenced. */
function asideOf(claim: Claim): string {
  const measured = figureText(claim, "some")?.measured;
  const standing = standingAside(claim);
  const year = claim.quantity === null ? "" : figureYear(claim);
  return listClauses([
    ...(measured ? [measured.includes(year) || standing.includes(year) ? measured : listParts([measured, year])] : []),
    standing,
    uncapital(claimGrade(claim)),
  ]);
}
