import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { predicateIds } from "@atlas/server/vocabulary";
import { capital, uncapital } from "../../words/asSentence.ts";
import { heldShare } from "../../words/figureText.ts";
import { language } from "../../words/language.ts";
import { labelled, listClauses, listParts, withAside } from "../../words/listWords.ts";
import { gradeName, predicatePhrase } from "../../words/names.ts";
import { claimGrade } from "../gradeText.ts";
import { heldText, runOutText, standingWord } from "../standing/standingText.ts";
import { countWords, lineWords, wordStrings } from "../strings.ts";
import { fundedSum } from "./lineMoney.ts";
import { drawnWay, isOwning, rankOf, tellingClaim } from "./tellingClaim.ts";

export type LineClaims = readonly [Claim, ...Claim[]];

/** The possible labels of a line, longest first. If grades differ, the longest gives their number. */
interface LineLabels {
  /** Lines of a lower rank are labelled first. */
  rank: number;
  /** Its verb and the number of its other claims, "owns 36% +2", if wanted; at last the share alone, "36% +2". */
  verbs: string[];
  /** The number of its claims, if several, and the sign of a comparison. */
  counts: string[];
  /** The share or sum in its verbs; null if they have none. */
  amount: string | null;
}

export type VerbsOn = "every line" | "ownership" | "no line";

export function lineLabels(claims: LineClaims, on: VerbsOn, day?: string): LineLabels {
  const telling = tellingClaim(claims);
  const verbs = on === "every line" || (on === "ownership" && (isOwning(telling) || givenBy(telling, claims) !== null));
  return {
    rank: verbs ? rankOf(telling) : predicateIds.length,
    verbs: verbs ? verbLabels(telling, claims, day) : [],
    amount: verbs ? amountOf(telling, claims) : null,
    counts: [...(claims.length > 1 ? withGrades(String(claims.length), claims) : []), ...comparison(claims)],
  };
}

/**
 * The verb of the telling claim, with the share of an owner or the sum of a giver, and the number of others; first with
 * the sum that an owner gives besides; at last share or sum alone, for a line too short for more.
 */
function verbLabels(telling: Claim, claims: LineClaims, day?: string): string[] {
  const [share, sum] = [heldBy(telling, claims), givenBy(telling, claims)];
  const phrase = predicatePhrase(telling.predicate, drawnWay(telling).phrase);
  const verb = share !== null ? lineWords.owns(share) : sum !== null ? lineWords.funds(phrase, sum) : phrase;
  const status = standingWord(telling, day);
  const told = status === null ? verb : withAside(verb, status);
  const whole = withGrades(withOthers(told, claims), claims);
  const given = isOwning(telling) ? fundedSum(telling, claims, claimedMark) : null;
  const funds = given !== null && lineWords.funds(uncapital(predicatePhrase("FUNDS", "out")), given);
  const short = share ?? sum;
  return [
    ...(funds ? [withOthers(listParts([told, funds]), claims, 2)] : []),
    ...whole,
    ...(short === null || status !== null ? [] : [withOthers(short, claims)]),
  ];
}

/** On a line there is no room for the speaker's name. */
const claimedMark = () => wordStrings.claimed;

/** Stands on a line that only says that the editors compare the two: whoever sees a line takes it for a tie. */
export const COMPARISON = "≈";

function comparison(claims: LineClaims): string[] {
  return claims.every(({ predicate }) => predicate === "COUNTERPART_OF") ? [COMPARISON] : [];
}

function heldBy(telling: Claim, claims: LineClaims): string | null {
  return shareOf(telling, claims, claimedMark);
}

function givenBy(telling: Claim, claims: LineClaims): string | null {
  return telling.predicate === "FUNDS" ? fundedSum(telling, claims, claimedMark) : null;
}

function amountOf(telling: Claim, claims: LineClaims): string | null {
  return heldBy(telling, claims) ?? givenBy(telling, claims);
}

function withOthers(text: string, { length }: LineClaims, told = 1): string {
  return length > told ? `${text} +${length - told}` : text;
}

function withGrades(text: string, claims: LineClaims): string[] {
  const grades = gradesIn(claims);
  return grades > 1 ? [withAside(text, countWords.gradeCount(grades)), text] : [text];
}

/** The owner's share as a claim states it, or else another in force on its line; null for no holding in force or no share. */
function shareOf(claim: Claim, line: readonly Claim[], markOf?: (word: string) => string): string | null {
  if (!isHolding(claim)) return null;
  const { from } = drawnWay(claim);
  const stated = [claim, ...line].filter((one) => isHolding(one) && drawnWay(one).from === from);
  const named = stated.find(({ share_pct }) => share_pct !== null);
  return named === undefined ? null : heldShare(named, markOf);
}

function isHolding(claim: Claim): boolean {
  return isOwning(claim) && claim.status === "in-force";
}

/**
 * A line as a sentence that reads along its arrow: "Baogang Group owns a stake in Northern Rare Earth (36%, disputed;
 * 3 claims): in force (June 2026)". The remark is about the claim that is told; if it does not give the line its grade, that
 * follows. What has run out on a day comes first, the rest of its standing last.
 */
export function lineSentence(claims: LineClaims, nameOf: (id: string) => string, day?: string): string {
  const telling = tellingClaim(claims);
  const { from, to, phrase } = drawnWay(telling);
  const [share, grade] = [shareOf(telling, claims), lineGrade(claims)];
  const told = listParts([...(share === null ? [] : [share]), uncapital(claimGrade(telling))]);
  const all = [
    ...(claims.length > 1 ? [lineTally(claims)] : []),
    ...(grade === telling.evidence ? [] : [lineWords.drawnAs(uncapital(gradeName(grade)))]),
  ];
  const words = [nameOf(from), predicatePhrase(telling.predicate, phrase), nameOf(to)];
  // Chinese has no spaces between words.
  const sentence = words.join(language() === "zh" ? "" : " ");
  const graded = withAside(sentence, listClauses([told, ...(all.length > 0 ? [listParts(all)] : [])]));
  const passed = runOutText(telling, day);
  return labelled(passed === null ? graded : labelled(capital(passed), graded), heldText(telling, day));
}

/** How many claims a line stands for and, if their grades differ, how many grades these have: "3 claims, 2 grades". */
export function lineTally(claims: readonly Claim[]): string {
  const grades = gradesIn(claims);
  const count = countWords.claimCount(claims.length);
  return grades > 1 ? listParts([count, countWords.gradeCount(grades)]) : count;
}
