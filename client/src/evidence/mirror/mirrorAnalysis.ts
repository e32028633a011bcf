import type { EvidenceMirror } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import type { Analysis, AnalysisTable } from "../../analysis/Analysis.ts";
import { formatDate } from "../../ui/formatDate.ts";
import { formatNumber } from "../../ui/formatNumber.ts";
import { EVIDENCE_PATH } from "../../url/evidenceAddress.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";
import { mirrorTables } from "./mirrorTables.ts";

/** What the data set rests on, in sentences and tables; its claims are on the pages that the numbers lead to. */
export function mirrorAnalysis(mirror: EvidenceMirror): Analysis {
  const { claim_count, one_publisher, day } = mirror;
  const told = (count: number) => words.share(count, percent(count, claim_count));
  const due = mirror.due.reduce((sum, { count }) => sum + count, 0);
  return {
    title: words.title,
    address: EVIDENCE_PATH,
    sentences: [
      words.sentence(
        claim_count,
        told(gradeCount(mirror, "self-reported")),
        told(one_publisher),
        told(gradeCount(mirror, "disputed")),
      ),
      words.dueSentence(due, formatDate(day)),
      ...(mirror.due_more ? [words.dueMore] : []),
    ],
    tables: mirrorTables(mirror).map(
      ({ caption, columns, rows }): AnalysisTable => ({
        caption,
        columns: columns.map((label, place) => ({ label, number: place > 0 })),
        rows: rows.map(({ name, numbers }) => ({
          cells: [{ text: name }, ...numbers.map(({ text }) => ({ text }))],
          claimIds: [],
        })),
      }),
    ),
    limits: words.limits,
    claims: [],
    entities: [],
  };
}

/** Claims of one grade. */
export function gradeCount({ grades }: EvidenceMirror, evidence: Evidence): number {
  return grades.find((one) => one.evidence === evidence)?.count ?? 0;
}

/** A part of a whole in whole per cent; nothing of nothing is nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

/** A number of a table without a page behind it. */
export function plain(count: number): { text: string } {
  return { text: formatNumber(count) };
}
