import type { AskedText } from "./AskedText.ts";
import { type Candidate, scoreOf } from "./Candidate.ts";

/** Order of kinds among equals. */
const KINDS = ["question", "page", "country", "entity", "claim", "none"];

/** First offers that should differ from each other. */
const VARIED = 3;
/** Claims among them. */
const MOST_CLAIMS = 2;
/** Points that a candidate may lack against a nearly equal one and still come before it, because it is of another kind. */
const NEAR = 1;
const NEAR_ENTITY = 1.7;

/** A candidate with its score and its target. */
export interface Ranked extends Candidate {
  target: string;
  score: number;
}

/** Candidates that explain a word, best first, each target once; among the first, what asks the same of something else stands back. */
export function rankOffers(text: AskedText, candidates: readonly Candidate[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const candidate of candidates) {
    if (candidate.explained.size === 0) continue;
    const ranked = { ...candidate, target: targetOf(candidate), score: scoreOf(text, candidate) };
    const known = best.get(ranked.target);
    if (known === undefined || known.score < ranked.score) best.set(ranked.target, ranked);
  }
  const left = [...best.values()].sort(
    (a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.target < b.target ? -1 : 1),
  );
  const ordered: Ranked[] = [];
  while (left.length > 0) {
    const index =
      ordered.length < VARIED
        ? Math.max(
            0,
            left.findIndex((one) => isAnother(one, ordered, left)),
          )
        : 0;
    ordered.push(...left.splice(index, 1));
  }
  return ordered;
}

/** Whether an offer is near the best one left, and no other way of asking one before it. */
function isAnother(one: Ranked, before: readonly Ranked[], left: readonly Ranked[]): boolean {
  if (one.score < (left[0]?.score ?? 0) - (one.kind === "entity" ? NEAR_ENTITY : NEAR)) return false;
  const isAlike = (other: Ranked) => other.kind === one.kind && (other.id === one.id || one.kind === "entity");
  const claims = before.filter(({ kind }) => kind === "claim").length;
  return !before.some(isAlike) && (one.kind !== "claim" || claims < MOST_CLAIMS);
}

/** An offer's target as links and tests write it. */
export function targetOf({ kind, id, values }: Pick<Candidate, "kind" | "id" | "values">): string {
  if (kind === "none") return "none";
  const query = Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return `${kind}:${id}${query === "" ? "" : `?${query}`}`;
}
