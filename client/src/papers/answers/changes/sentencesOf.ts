import type { ChangeAnswer } from "@atlas/server/contract";
import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import type { ChangesAsked } from "../../../model/address/pages/changesAddress.ts";
import { changeStrings, countWords } from "../../../model/claim/strings.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listClauses, listParts, listWords } from "../../../model/words/listWords.ts";
import { gradeName, predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { strings } from "./strings.ts";

/** The changes in sentences: counts by kind, which grades became which, and how many claims are listed. */
export function sentencesOf(answer: ChangeAnswer, asked: ChangesAsked): string[] {
  const { from, to, changed, kinds, changes, total } = answer;
  const [older, newer] = [from, to].map(({ version, date }) => strings.ofDay(version, formatDate(date)));
  const claims = countWords.claimCount(to.claim_count);
  const counts = kinds.filter(({ count }) => count > 0);
  if (older === undefined || newer === undefined) return [];
  if (changed === 0) return [strings.summaryNone(older, newer, claims), ...entitySentence(answer)];
  const byKind = listParts(counts.map(({ kind, count }) => changeStrings.counted[kind](count)));
  const several = counts.reduce((sum, { count }) => sum + count, 0) > changed;
  const narrowed = [
    ...asked.kinds.map((kind) => changeStrings.kinds[kind]),
    ...asked.predicates.map((predicate) => predicatePhrase(predicate)),
    ...asked.types.map(typeNames),
  ];
  return [
    strings.summary(older, newer, claims, changed, byKind),
    ...(several ? [strings.several] : []),
    ...regradedSentence(answer),
    ...entitySentence(answer),
    ...(narrowed.length > 0 ? [strings.narrowed(listWords(narrowed))] : []),
    ...(total > changes.length ? [strings.first(changes.length, total)] : []),
  ];
}

/** Which grades became which; nothing unless every regraded claim is listed. */
function regradedSentence({ changes, kinds }: ChangeAnswer): string[] {
  const regraded = changes.filter((change) => change.kinds.includes("regraded"));
  const all = kinds.find(({ kind }) => kind === "regraded")?.count ?? 0;
  if (regraded.length === 0 || regraded.length < all) return [];
  const count = (was: Evidence, is: Evidence) =>
    regraded.filter(({ before, after }) => before?.evidence === was && after?.evidence === is).length;
  const moves = evidenceIds
    .flatMap((was) => evidenceIds.map((is) => ({ was, is, count: count(was, is) })))
    .filter((move) => move.count > 0)
    .sort((left, right) => right.count - left.count);
  return [
    strings.regraded(
      listClauses(moves.map((move) => strings.move(move.count, gradeName(move.was), gradeName(move.is)))),
    ),
  ];
}

function entitySentence({ entity_counts: counts }: ChangeAnswer): string[] {
  return Object.values(counts).every((count) => count === 0) ? [] : [strings.entities(counts)];
}
