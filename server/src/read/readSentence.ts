import { setImmediate } from "node:timers/promises";
import { MOST_FITTING, type ReadSentence, type TextSpan } from "../contract/index.ts";
import { predicatesSaid } from "../language/predicateWords.ts";
import { stanceOf } from "../language/stanceOf.ts";
import { termAt, termsOf } from "../language/termsOf.ts";
import { type Word, wordsOf } from "../language/wordsOf.ts";
import { type Fit, fittingClaims } from "./claims/fittingClaims.ts";
import type { Vocabulary } from "./claims/vocabularyOf.ts";
import { type Figure, isMeasure } from "./figures/Figure.ts";
import { withChosen } from "./meant/withChosen.ts";
import { type ReadText, saidBy, withoutNames } from "./saidBy.ts";
import { type JudgedClauses, judgeClauses, type ReadClauses, sharedOut } from "./verdict/judgeClauses.ts";
import { lentByHeadings } from "./verdict/lentByHeadings.ts";
import { type PlacedClause, saidClauses } from "./verdict/saidClauses.ts";
import { gravestOf, statementsIn } from "./verdict/statements.ts";

/** Most comparisons of a sentence with a claim: about a second of work. It is a number rather than a time, so that answers do not depend on the machine. */
const MOST_COMPARED = 150_000;
/** After so many milliseconds, other requests get their turn. */
const AT_ONCE = 25;

/** Reads the sentences of a text in order; says whether it reached the end before the work became too much. */
export async function readSentences(
  read: ReadText,
  vocabulary: Vocabulary,
): Promise<{ sentences: ReadSentence[]; isWhole: boolean }> {
  const sentences: ReadSentence[] = [];
  let compared = 0;
  let turn = performance.now() + AT_ONCE;
  for (const index of read.parts.keys()) {
    const one = readSentence(index, read, compared < MOST_COMPARED ? vocabulary : null);
    sentences.push(one.sentence);
    compared += one.compared;
    if (performance.now() < turn) continue;
    await setImmediate();
    turn = performance.now() + AT_ONCE;
  }
  return { sentences, isWhole: compared < MOST_COMPARED };
}

/** A part as it was read, and with how many claims it was compared. */
interface Read {
  sentence: ReadSentence;
  compared: number;
}

/** Reads one part of a text: the claims that fit it or come near, and what they say about it. Without a vocabulary, only its names. */
export function readSentence(index: number, text: ReadText, vocabulary: Vocabulary | null): Read {
  const read = vocabulary === null ? text : withChosen(index, text, vocabulary);
  const part = read.parts[index];
  if (part === undefined) throw new RangeError(`the text has no part ${index}`);
  const mentions = [...(read.mentions[index] ?? [])];
  const empty: ReadSentence = {
    ...part,
    mentions,
    meant: [...(read.meant[index] ?? [])],
    verdict: "names_nothing",
    reason: null,
    stance: [],
    grade: null,
    predicates: [],
    unmatched: [],
    claims: [],
    statements: [],
  };
  if (part.kind === "noise") return { sentence: empty, compared: 0 };
  const plain = withoutNames(index, read);
  const isNameOnly =
    part.kind !== "heading" &&
    mentions.length > 0 &&
    !/[\p{L}\p{N}]/u.test(plain) &&
    lentByHeadings(index, read) === null;
  const stance: ReadSentence["stance"] = isNameOnly ? ["name_only"] : stanceOf(plain);
  const verbs = predicatesSaid(termsOf(plain), plain);
  const said = saidBy(index, read);
  const clauses = saidClauses(index, read);
  const figures = said.figures.filter(isMeasure).map(({ written }) => written);
  // Without a word for a relation, a figure or a name of its own, a part says nothing, whatever stands above it.
  const isEmpty = figures.length === 0 && clauses.every(({ named, verbs }) => named.length === 0 && verbs.size === 0);
  const fits = vocabulary === null || isEmpty ? [] : fittingClaims(said, vocabulary);
  const about = { read, said, clauses, vocabulary };
  const isOne = part.kind === "heading" || isNameOnly || stance.includes("question");
  const statements = isOne ? [clauses] : statementsIn(clauses);
  const judged =
    statements.length < 2
      ? [
          judgeClauses(
            clauses,
            fits,
            { stance, plain, hasFigures: figures.length > 0, names: mentions.length > 0 },
            about,
          ),
        ]
      : sharedOut(fits, statements, clauses).map((own, at) => judgeStatement(statements[at] ?? [], own, about));
  const { verdict, reason, grade, shown } = gravestOf(judged);
  const matched = new Set(
    judged.flatMap(({ shown }) => shown.flatMap(({ compared }) => compared.map(({ in_text }) => in_text))),
  );
  const words = wordsOf(read.text, part.start, part.end);
  const inTurn = [
    ...shown.slice(0, 1),
    ...judged.flatMap(({ shown }) => shown.slice(0, 1)),
    ...judged.flatMap(({ shown }) => shown),
  ];
  const claims = [...new Map(inTurn.map((one) => [one.claim.id, one])).values()].slice(0, MOST_FITTING).map((one) => ({
    claim: one.claim.id,
    score: Math.round(one.score * 1000) / 1000,
    fits: fitsIn(words, one.terms),
    compared: [...one.compared],
    only_plans: one.onlyPlans,
  }));
  return {
    sentence: {
      ...empty,
      stance,
      verdict,
      reason: part.kind === "heading" ? null : reason,
      grade,
      predicates: [...verbs.keys()],
      unmatched: figures.filter((figure) => !matched.has(figure)),
      claims,
      statements:
        judged.length < 2
          ? []
          : judged.map(({ verdict, reason, grade, shown }, at) => ({
              spans: (statements[at] ?? []).flatMap(({ pieces }) => pieces),
              verdict,
              reason,
              grade,
              claims: shown.map(({ claim }) => claim.id).filter((id) => claims.some(({ claim }) => claim === id)),
            })),
    },
    compared: fits.length,
  };
}

/** Judges one of several statements of a sentence by its own words and figures. */
function judgeStatement(statement: readonly PlacedClause[], fits: readonly Fit[], about: ReadClauses): JudgedClauses {
  const plain = statement.map((clause) => clause.plain).join(" ");
  const [{ start: offset } = { start: 0 }] = about.clauses;
  const isInside = ({ start }: Figure) =>
    statement.some(({ pieces }) => pieces.some((piece) => start + offset >= piece.start && start + offset < piece.end));
  const figures = about.said.figures.filter(isInside);
  const words = { stance: stanceOf(plain), plain, hasFigures: figures.some(isMeasure), names: true };
  return judgeClauses(statement, fits, words, { ...about, said: { ...about.said, figures } });
}

/** The words that a statement has too. */
function fitsIn(words: readonly Word[], terms: ReadonlySet<string>): TextSpan[] {
  return words.flatMap((word, index) => {
    const term = termAt(word, words[index + 1]);
    return term !== null && terms.has(term) ? [{ start: word.start, end: word.end }] : [];
  });
}
