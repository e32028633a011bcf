import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { predicates } from "@atlas/server/vocabulary";
import { countWords } from "../../claim/countWords.ts";
import { lineTally } from "../../claim/lineTally.ts";
import { listParts, listSome, withAside } from "../../words/listWords.ts";
import { predicatePhrase } from "../../words/names.ts";
import type { CanvasLink } from "../canvas/elements.ts";
import { claimsByLine } from "./claimsByLine.ts";

/** More would cover the picture; the panel has them all. */
const MOST_VERBS = 3;

/** One link for all claims between two entities, in either direction. */
export function linksOf(claims: readonly Claim[]): CanvasLink[] {
  return [...claimsByLine(claims)].map(([id, among]) => linkOf(id, among));
}

function linkOf(id: string, claims: [Claim, ...Claim[]]): CanvasLink {
  const [{ subject, object }] = claims;
  const [source, target] = subject < object ? [subject, object] : [object, subject];
  const pointed = claims.filter(({ predicate }) => predicates[predicate].directed).map((claim) => claim.object);
  return {
    id,
    source,
    target,
    evidence: lineGrade(claims),
    words: wordsOf(claims),
    count: claims.length,
    tally: tallyOf(claims),
    arrowToSource: pointed.includes(source),
    arrowToTarget: pointed.includes(target),
    faded: false,
    tentative: claims.every(({ status }) => status !== "in-force"),
  };
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
