import type { SearchHit } from "../../contract/index.ts";
import { type FoldedName, foldName } from "../../store/search/foldWords.ts";
import type { SearchCandidate } from "../../store/search/indexedRows.ts";
import { forgivenErrors, typingErrors } from "./typingErrors.ts";

/** A candidate that matches, with its best matching name. */
export interface RankedHit {
  id: string;
  matched: string;
  match: SearchHit["match"];
}

/** The levels of a match, best first, and what each is called; a hit takes the best level of its names. */
const MATCHES = {
  "main name": "exact",
  "other name": "exact",
  "main beginning": "prefix",
  "other beginning": "prefix",
  phrase: "word",
  words: "word",
  spread: "word",
  "similar name": "similar",
  similar: "similar",
} as const satisfies Record<string, SearchHit["match"]>;
type Level = keyof typeof MATCHES;
const LEVELS = Object.keys(MATCHES);

/** The typed text: its tokens, and all of them run together. */
interface Typed {
  tokens: Wanted[];
  joined: Wanted;
}

/** One token, and how many typing errors it allows. */
interface Wanted {
  text: string;
  errors: number;
}

/** The candidates that every typed token finds: best match first, then the most claims, then by id. */
export function rankHits(tokens: readonly string[], candidates: readonly SearchCandidate[]): RankedHit[] {
  const typed: Typed = { tokens: tokens.map(wanted), joined: wanted(tokens.join("")) };
  const graded = candidates.flatMap((candidate) => {
    const best = bestMatch(typed, candidate.names);
    return best ? [{ ...best, candidate }] : [];
  });
  graded.sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      b.candidate.claim_count - a.candidate.claim_count ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return graded.map(({ candidate, level, matched }) => ({ id: candidate.id, matched, match: MATCHES[level] }));
}

function wanted(text: string): Wanted {
  return { text, errors: forgivenErrors(text) };
}

interface Match {
  level: Level;
  matched: string;
}

function bestMatch({ tokens, joined }: Typed, names: readonly string[]): Match | null {
  const folded = names.map(foldName);
  const spread = isSpread(tokens, folded);
  if (!spread && !tokens.every((token) => isFound(token, folded))) return null;
  const tests: [Level, (name: FoldedName, index: number) => boolean][] = [
    ["main name", (name, index) => index === 0 && name.joined === joined.text],
    ["other name", (name) => name.joined === joined.text],
    ["main beginning", (name, index) => index === 0 && name.joined.startsWith(joined.text)],
    ["other beginning", (name) => name.joined.startsWith(joined.text)],
    ["phrase", (name) => name.endings.some((ending) => ending.startsWith(joined.text))],
    ["words", (name) => tokens.every((token) => isMet(token, name))],
    ["spread", (name) => spread && tokens.some((token) => isMet(token, name))],
    ["similar name", (name) => isNear(joined, name.joined)],
    ["similar", (name) => tokens.some((token) => isMet(token, name) || isNearlyMet(token, name))],
  ];
  for (const [level, test] of tests) {
    const index = folded.findIndex(test);
    if (index >= 0) return { level, matched: names[index] ?? "" };
  }
  return null;
}

/** Whether some name has the token, exactly or with typing errors; the exact test comes first because it is faster. */
function isFound(token: Wanted, names: readonly FoldedName[]): boolean {
  return names.some((name) => isMet(token, name)) || names.some((name) => isNearlyMet(token, name));
}

/** Whether each token matches some name; no single name has to match them all. */
function isSpread(tokens: readonly Wanted[], names: readonly FoldedName[]): boolean {
  return tokens.every((token) => names.some((name) => isMet(token, name)));
}

function isMet(token: Wanted, name: FoldedName): boolean {
  return name.tokens.some((word) => word.startsWith(token.text));
}

function isNearlyMet(token: Wanted, name: FoldedName): boolean {
  return token.errors > 0 && name.tokens.some((word) => isNear(token, word));
}

function isNear({ text, errors }: Wanted, word: string): boolean {
  return typingErrors(text, word, errors) <= errors;
}
