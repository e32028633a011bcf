import type { Claim } from "@atlas/server/contract";
import { lastReported } from "@atlas/server/lastReported";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { lastDay } from "@atlas/server/partialDate";
import { predicates } from "@atlas/server/vocabulary";
import { reportedWords } from "../../claim/claimWords.ts";
import { countWords } from "../../claim/countWords.ts";
import { lineTally } from "../../claim/lineTally.ts";
import { listParts, listSome, withAside } from "../../words/listWords.ts";
import { predicatePhrase } from "../../words/names.ts";
import type { CanvasLink } from "../canvas/elements.ts";
import { claimsByLine } from "./claimsByLine.ts";

/** More would cover the picture; the panel has them all. */
const MOST_VERBS = 3;

/** One link for all claims between two entities, in either direction, as they stood on a day, month or year. */
export function linksOf(claims: readonly Claim[], asOf: string | null = null): CanvasLink[] {
  return [...claimsByLine(claims)].map(([id, among]) => linkOf(id, among, asOf));
}

function linkOf(id: string, claims: [Claim, ...Claim[]], asOf: string | null): CanvasLink {
  const [{ subject, object }] = claims;
  const [source, target] = subject < object ? [subject, object] : [object, subject];
  const inForce = claims.filter(({ status }) => status === "in-force");
  const years = inForce.map((claim) => reportedAsOf(claim, asOf));
  const isOld = years.length > 0 && years.every((year) => year !== null);
  const pointed = claims.filter(({ predicate }) => predicates[predicate].directed).map((claim) => claim.object);
  return {
    id,
    source,
    target,
    evidence: lineGrade(claims),
    words: listParts([wordsOf(claims), ...(isOld ? [reportedWords.lastReported(newestYear(years))] : [])]),
    count: claims.length,
    tally: tallyOf(claims),
    arrowToSource: pointed.includes(source),
    arrowToTarget: pointed.includes(target),
    faded: false,
    tentative: inForce.length === 0,
    lastReported: isOld,
  };
}

/**
 * The year in which a claim was last reported as of a date, or null. Only a claim that was last reported years before
 * the data set can have been so on an earlier day.
 */
function reportedAsOf(claim: Claim, asOf: string | null): string | null {
  if (claim.last_reported === null || asOf === null) return claim.last_reported;
  return lastReported(claim, lastDay(asOf));
}

function newestYear(years: readonly (string | null)[]): string {
  return years.reduce<string>((newest, year) => (year !== null && year > newest ? year : newest), "");
}

/** Short, because labels on lines may meet. */
function tallyOf(claims: readonly Claim[]): string {
  const [count, grades] = [String(claims.length), gradesIn(claims)];
  return grades > 1 ? withAside(count, countWords.gradeCount(grades)) : count;
}

/** The verbs of the claims, each once, and whether their grades differ; arrowheads show the directions. */
function wordsOf(claims: readonly Claim[]): string {
  const verbs = listSome([...new Set(claims.map(({ predicate }) => predicatePhrase(predicate)))], MOST_VERBS);
  return gradesIn(claims) > 1 ? listParts([verbs, lineTally(claims)]) : verbs;
}
