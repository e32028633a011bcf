import type { Claim, PaperVerdict, ReleasedEntity } from "@atlas/server/contract";
import { readersReason } from "@atlas/server/readersReason";
import { markedStatement } from "../../../model/claim/statement.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { listClauses, listSentences } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { AnalysisTable } from "../common/Analysis.ts";
import { claimGradeCell, english, itemTable, partlyEnglish } from "../common/cells.ts";
import { type CheckedClaim, type CheckedPaper, isTold } from "./checkPaper.ts";
import { otherTexts, verdictName, verdictText } from "./paperWords.ts";
import { strings } from "./strings.ts";

/** Verdicts by the harm to a reader who cites the paper, worst first. */
const harms: readonly PaperVerdict[] = [
  "gone",
  "ended",
  "figure",
  "ran-out",
  "regraded",
  "reworded",
  "revised",
  "unknown",
  "unchanged",
];
/** Lines of a page that the rows of a note fill, and letters of a line over the whole width. */
const MOST_LINES = 20;
const LINE_LETTERS = 105;
/** Lines that the caption and the headings of a further table fill. */
const HEAD_LINES = 4;
/** Letters of a line of an unchanged statement, beside its number and grade. */
const SAME_LETTERS = 70;
/** Numbers of claims told of each kind of those for which there is no room. */
const MOST_NUMBERS = 6;

/** The tables of a note of one page: the gravest changes, then, as far as there is room, what is unchanged. */
export function noteTables(papers: readonly CheckedPaper[]): AnalysisTable[] {
  const { table, lines } = changedTable(papers);
  const same = sameTable(papers, MOST_LINES - lines - HEAD_LINES);
  return [...(table === null ? [] : [table]), ...(same === null ? [] : [same])];
}

/** The claims that can be cited as they were; null if there is none, or room for none. */
function sameTable(papers: readonly CheckedPaper[], room: number): AnalysisTable | null {
  const same = papers.flatMap(({ claims }) =>
    claims.flatMap((claim) => (isTold(claim) || claim.now === null ? [] : [{ number: claim.number, now: claim.now }])),
  );
  let lines = 0;
  const shown = same.filter(({ now }) => {
    lines += Math.ceil(now.statement.length / SAME_LETTERS);
    return lines <= room;
  });
  if (shown.length === 0) return null;
  return itemTable(strings.sameTable(shown.length, same.length), shown, {
    columns: [
      { label: strings.number, width: 4, number: true, of: ({ number }) => String(number) },
      { label: strings.statement, width: 60, of: ({ now }) => english(markedStatement(now)) },
      { label: strings.evidence, width: 20, of: ({ now }) => claimGradeCell(now) },
    ],
    claimIds: () => [],
  });
}

/** The gravest changes, each with what to say instead, and how many others there are of which kind; and the lines that they fill. */
function changedTable(papers: readonly CheckedPaper[]): { table: AnalysisTable | null; lines: number } {
  const told = papers.flatMap(({ answer, claims }) => {
    const entities = new Map<string, ReleasedEntity>(answer?.entities.map((entity) => [entity.id, entity]));
    const named = (ids: readonly string[]) => answer?.claims.filter(({ id }) => ids.includes(id)) ?? [];
    return claims.filter(isTold).map((claim) => ({ claim, ...wordsOf(claim, { entities, into: named(claim.into) }) }));
  });
  if (told.length === 0) return { table: null, lines: 0 };
  const ranked = told.toSorted((a, b) => gravity(a.claim) - gravity(b.claim));
  let lines = 0;
  const shown = ranked.filter((row, place) => {
    const more = 1 + [row.was, row.is, row.more].reduce((sum, text) => sum + Math.ceil(text.length / LINE_LETTERS), 0);
    const fits = place === 0 || lines + more <= MOST_LINES;
    lines += fits ? more : 0;
    return fits;
  });
  const left = ranked.filter((row) => !shown.includes(row));
  const table = itemTable(strings.noteTable(shown.length, told.length), shown, {
    columns: [
      { label: strings.number, width: 4, number: true, of: ({ claim }) => String(claim.number) },
      { label: strings.became, width: 20, of: ({ claim }) => verdictText(claim) },
      { label: strings.evidence, width: 20, of: ({ claim }) => gradesOf(claim) },
      { label: strings.paperSays, width: 40, below: "list", of: ({ was }) => english(was) },
      { label: strings.sayNow, width: 40, below: "list", of: ({ is }) => english(is) },
      { label: strings.more, width: 40, below: "list", of: ({ more, why }) => partlyEnglish(more, [why]) },
    ],
    claimIds: () => [],
  });
  const note = strings.notShown(kindsOf(left.map(({ claim }) => claim)));
  return { table: left.length === 0 ? table : { ...table, note }, lines };
}

function worstOf({ verdicts }: CheckedClaim): PaperVerdict {
  return harms.find((verdict) => verdicts.includes(verdict)) ?? "unchanged";
}

/** The place of a claim among others: what the file states stands before what only its view has. */
function gravity(claim: CheckedClaim): number {
  return harms.indexOf(worstOf(claim)) + (claim.inText === false ? harms.length : 0);
}

interface Words {
  was: string;
  is: string;
  more: string;
  /** The editors' reason, which stays English; it stands in `more`. */
  why: string;
}

/** The words of the paper where they are not those of now, what to say now, and what else differs. */
function wordsOf(
  claim: CheckedClaim,
  { entities, into }: { entities: ReadonlyMap<string, ReleasedEntity>; into: readonly Claim[] },
): Words {
  const { before, now, own, change, verdicts } = claim;
  const successors = listSentences(into.map(markedStatement));
  const instead = successors === "" ? strings.intoNone : successors;
  const ended = verdicts.includes("ended");
  const holds = successors === "" ? strings.holdsNone : listSentences([strings.holdsNow, successors]);
  const is = now === null ? (verdicts.includes("gone") ? instead : "") : ended ? holds : markedStatement(now);
  const was =
    own?.words ??
    (now !== null && before?.statement === now.statement && !ended ? "" : (before?.statement ?? claim.id));
  const hand = own === null ? [] : [strings.byHand];
  const why = readersReason(change?.why ?? "");
  const more = listSentences(
    [...otherTexts(claim, entities), ...hand, ...(change?.why ? [why] : [])].map((text) => asSentence(text)),
  );
  return { was: unended(was), is: unended(is), more, why };
}

function gradesOf({ before, now }: CheckedClaim): string {
  const grades = [...new Set([before?.evidence, now?.evidence])];
  return grades.flatMap((grade) => (grade ? gradeName(grade) : [])).join(" → ");
}

/** How many claims of each kind, by their gravest verdict, with the numbers of the first ones. */
function kindsOf(claims: readonly CheckedClaim[]): string {
  const names = [...new Set(claims.map(kindOf))];
  return listClauses(
    names.map((name) => {
      const numbers = claims.filter((claim) => kindOf(claim) === name).map(({ number }) => number);
      return strings.kind(name, numbers.slice(0, MOST_NUMBERS), numbers.length);
    }),
  );
}

function kindOf(claim: CheckedClaim): string {
  return verdictName(worstOf(claim), claim);
}

/** A sentence without its full stop, which the table sets. */
function unended(text: string): string {
  return text.replace(/[.。]$/, "");
}
