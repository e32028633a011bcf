import type { Claim, QuestionAnswer, QuestionRow } from "@atlas/server/contract";
import { capital } from "../../../model/words/asSentence.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { shareText } from "../../../model/words/figureText.ts";
import { labelled, listClauses, listWords, withAside } from "../../../model/words/listWords.ts";
import { confirmedSpans, doubtText, fittingFinding } from "../common/findingParts.ts";
import { isEntityColumn } from "./cellText.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { currentWord, rowStanding, standingOfClaim, standingWord } from "./rowStanding.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

/** The questions that ask for doubtful claims alone. */
const onDoubts: ReadonlySet<string> = new Set(["disputedClaims", "ownWordOnly"]);
/** Up to so many are named in a heading. */
const MOST_NAMED = 3;

/**
 * The heading of an answer: how many things its rows name, or how many of these are current, when that was last confirmed, and
 * how many claims are doubtful or have run out; null where nothing can be counted. `about` is what the question was asked of.
 */
export function countFinding(answer: QuestionAnswer, about: string): string | null {
  const { question, rows, more } = answer;
  const { counts } = question;
  const told = telling(answer, rows);
  if (counts === null || more || told.length === 0) return null;
  const standing = rowStanding(answer);
  const current = counts.current ? told.filter((row) => standing(row) === "current") : told;
  const claimsOf = claimsOfRows(answer);
  const claims = [...new Set(told.flatMap(claimsOf))];
  const all = countIn(answer, told);
  const text = counts.current
    ? strings.currentOf(countIn(answer, current), all, counts, standingWord("current", currentWord(claims)))
    : strings.countedThings(all, counts);
  const currentClaims = current.flatMap((row) => claimsOf(row)[0] ?? []);
  const spans = confirmedSpans(counts.current ? currentClaims : claims);
  const detail = shareRange(currentClaims) || namesOf(answer, current);
  const heading = (when: string, what: string) => {
    const dated = when === "" ? text : withAside(text, when);
    const finding = listClauses([what === "" ? dated : labelled(dated, what), ...doubts(answer, claims)]);
    return about === "" ? capital(finding) : labelled(about, finding);
  };
  return fittingFinding([detail, ""].flatMap((what) => spans.map((when) => heading(when, what))));
}

/** The smallest and the largest of several shares in per cent; empty if some claim has none. */
function shareRange(claims: readonly Claim[]): string {
  const shares = claims.map(({ quantity, unit, quantity_kind }) =>
    unit === "%" && quantity_kind === "share" ? (quantity ?? Number.NaN) : Number.NaN,
  );
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return Number.isFinite(least) && least < most ? strings.range(shareText(least), shareText(most)) : "";
}

/** The number of different things that the heading counts in some rows. */
function countIn({ question }: QuestionAnswer, rows: readonly QuestionRow[]): number {
  const at = question.columns.findIndex(({ name }) => name === question.counts?.column);
  return at < 0 ? rows.length : new Set(rows.map(({ cells }) => cells[at])).size;
}

/** Names of the entities counted, if they are few; empty otherwise. */
function namesOf({ question, entities }: QuestionAnswer, rows: readonly QuestionRow[]): string {
  const at = question.columns.findIndex(
    (column) => isEntityColumn(column) && (column.name === question.counts?.column || column.name === question.names),
  );
  const ids = new Set(rows.map(({ cells }) => String(cells[at] ?? "")));
  if (at < 0 || ids.size > MOST_NAMED) return "";
  return listWords(
    [...ids].map((id) =>
      nameOrId(
        entities.find((entity) => entity.id === id),
        id,
      ),
    ),
  );
}

/** How many claims are doubtful, unless the question has said so, and how many have run out. */
function doubts({ question }: QuestionAnswer, claims: readonly Claim[]): string[] {
  const doubted = onDoubts.has(question.id) ? "" : doubtText(claims);
  const runOut = question.counts?.current ? [] : claims.filter((claim) => standingOfClaim(claim) === "run-out");
  return [
    ...(doubted === "" ? [] : [doubted]),
    ...(runOut.length === 0 ? [] : [strings.runOut(runOut.length, claims.length)]),
  ];
}
