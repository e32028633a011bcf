import type { Analysis, AnalysisTable } from "../answers/common/Analysis.ts";
import { LEADING_TABLES, leadingTables, tellingTables } from "../answers/common/tellingTables.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";

/** Sentences of an answer that stand in the paper itself; one that leads tells there what is in force, too. */
const MOST_SENTENCES = { leading: 6, other: 4 };
/** Claims of a row that have a note in a paper; the others are counted. */
const MOST_OF_ROW = 3;
/** Notes on the rows of a table from which each row has fewer, and rows that have any: more would fill pages of their own. */
const ENOUGH_NOTES = 18;
const NOTED_ROWS = 24;

/** How many claims of each row of a table have a note in a paper: the fewer, the more rows there are. */
export function notedOfRow({ rows }: Pick<AnalysisTable, "rows">): number {
  for (let most = MOST_OF_ROW; most > 1; most -= 1) {
    const notes = new Set(rows.flatMap(({ claimIds }) => claimIds.slice(0, most)));
    if (notes.size <= ENOUGH_NOTES) return most;
  }
  return 1;
}

/** The number of sentences of an answer that stand in the paper itself. */
export function sentencesOnPaper({ leads }: Pick<Analysis, "leads">): number {
  return MOST_SENTENCES[leads ? "leading" : "other"];
}

/**
 * Ids of the claims of which a paper has a note, in the order in which the paper cites them: the key points, those that
 * an answer tells, and those on which the rows of its tables rest. They are numbered first.
 */
export function notedIds(keyPoints: readonly string[], analysis: Analysis | null): string[] {
  if (analysis === null || analysis.answerOnly) return [...keyPoints];
  const told = toldIds(analysis);
  const { digest } = analysis;
  const rows = (tables: readonly AnalysisTable[], most: number) =>
    tables.flatMap((table) =>
      table.rows.slice(0, most).flatMap(({ claimIds }) => claimIds.slice(0, notedOfRow(table))),
    );
  if (!analysis.leads)
    return [
      ...new Set([...keyPoints, ...told, ...rows(digest ? [digest] : tellingTables(analysis).slice(0, 1), NOTED_ROWS)]),
    ];
  const whole = analysis.tables.filter((table) => table.whole);
  return [
    ...new Set([
      ...told,
      ...rows(leadingTables(analysis), LEADING_TABLES.rows),
      ...keyPoints,
      ...rows(whole, NOTED_ROWS),
    ]),
  ];
}

function toldIds(analysis: Analysis): string[] {
  const parts = (analysis.told ?? []).slice(0, sentencesOnPaper(analysis)).flat();
  return parts.flatMap((part) => (typeof part === "string" ? [] : part.claim));
}

/** The claims of which a paper has a note; their numbers are 1, 2 and so on. */
export function notedClaims(briefing: Pick<Briefing, "claims" | "settings" | "analysis">): readonly NumberedClaim[] {
  const ids = new Set(notedIds(briefing.settings.keyPoints, briefing.analysis));
  return briefing.claims.filter(({ claim }) => ids.has(claim.id));
}

/** Ids of the noted claims that a paper itself puts into words, in a key point, in a sentence or as the only claim of a row. */
export function statedIds({ settings, analysis }: Pick<Briefing, "settings" | "analysis">): Set<string> {
  const rows = analysis === null ? [] : [analysis.digest ?? [], analysis.tables].flat().flatMap((table) => table.rows);
  const alone = rows.flatMap(({ claimIds }) => (claimIds.length === 1 ? claimIds : []));
  return new Set([...settings.keyPoints, ...(analysis === null ? [] : toldIds(analysis)), ...alone]);
}
