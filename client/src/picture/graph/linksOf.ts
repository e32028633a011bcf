import type { Claim } from "@atlas/server/contract";
import { type Evidence, evidenceGrades, predicates } from "@atlas/server/vocabulary";
import { listSome } from "../../words/listWords.ts";
import { predicatePhrase } from "../../words/names.ts";
import type { CanvasLink } from "../canvas/elements.ts";

/** More would cover the picture; the panel has them all. */
const MOST_VERBS = 3;

/** One link for all claims between two entities, in either direction. */
export function linksOf(claims: readonly Claim[]): CanvasLink[] {
  const pairs = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = [claim.subject, claim.object].toSorted().join("~");
    const among = pairs.get(key);
    if (among) among.push(claim);
    else pairs.set(key, [claim]);
  }
  return [...pairs].map(([id, among]) => linkOf(id, among));
}

function linkOf(id: string, claims: [Claim, ...Claim[]]): CanvasLink {
  const [{ subject, object }] = claims;
  const [source, target] = subject < object ? [subject, object] : [object, subject];
  const pointed = claims.filter(({ predicate }) => predicates[predicate].directed).map((claim) => claim.object);
  return {
    id,
    source,
    target,
    evidence: gradeOf(claims),
    words: wordsOf(claims),
    count: claims.length,
    arrowToSource: pointed.includes(source),
    arrowToTarget: pointed.includes(target),
    faded: false,
    tentative: claims.every(({ status }) => status !== "in-force"),
  };
}

/** The verbs of the claims, each once; arrowheads show the directions. */
function wordsOf(claims: readonly Claim[]): string {
  return listSome([...new Set(claims.map(({ predicate }) => predicatePhrase(predicate)))], MOST_VERBS);
}

/** The best grade, unless a claim is disputed: that always shows. */
function gradeOf(claims: [Claim, ...Claim[]]): Evidence {
  const grades = claims.map(({ evidence }) => evidence);
  if (grades.includes("disputed")) return "disputed";
  return grades.reduce((best, grade) => (evidenceGrades[grade].rank > evidenceGrades[best].rank ? grade : best));
}
