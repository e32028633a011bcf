import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { gradeWord } from "../../../../model/claim/gradeText.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { uncapital } from "../../../../model/words/asSentence.ts";
import { listSentences, withAside } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import { toldBy } from "../../common/toldSentence.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings as strings } from "./answerStrings.ts";

/** Claims told in a sentence; the second circle has the others. */
const MOST_TOLD = 3;

/**
 * The recorded dependence on what drops out: what is needed from a place that drops out, and the best claim of each
 * current user; the best evidenced first, those with a figure before others.
 */
export function dependenceClaims(
  { claims, taken, users }: Pick<WhatIfAnswer, "claims" | "taken" | "users">,
  words: WhatIfWords,
  day: string,
): Claim[] {
  const places = new Set(taken.map(({ entity }) => entity).filter((id) => words.entity(id)?.type === "place"));
  const fromThere = claims.filter(
    (claim) => claim.predicate === "DEPENDS_ON" && places.has(claim.about ?? "") && standingOf(claim, day).holds,
  );
  const best = words.claims(
    users.filter(({ abroad }) => abroad !== false).flatMap(({ claim_ids }) => claim_ids.slice(0, 1)),
  );
  const rank = ({ evidence }: Claim) => evidenceGrades[evidence].rank;
  return [...new Set([...fromThere, ...best])]
    .toSorted(
      (a, b) =>
        rank(b) - rank(a) || Number(b.quantity !== null) - Number(a.quantity !== null) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_TOLD);
}

/** The recorded dependence in the words of its claims, each with its grade unless several voices bear it. */
export function dependenceSentence(claims: readonly Claim[]): string {
  return strings.dependence(listSentences(claims.map(told)));
}

/** The statement of a claim, with its grade unless several voices bear it. */
export function told(claim: Claim): string {
  const end = strings.end.trim();
  const said = toldBy(strings.statement(markedStatement(claim).replace(/\.$/u, "")), claim);
  if (claim.evidence === "corroborated") return said + end;
  return withAside(said, gradeWord(claim) ?? uncapital(gradeName(claim.evidence))) + end;
}
