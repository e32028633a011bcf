import type { ClaimPage, EvidenceMirror } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import type { Analysis, AnalysisTable } from "../../analysis/Analysis.ts";
import { formatDate } from "../../ui/formatDate.ts";
import { EVIDENCE_PATH } from "../../url/evidenceAddress.ts";
import { claimsTable } from "./claimsTable.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";
import { type MirrorTable, mirrorTables } from "./mirrorTables.ts";

/** Claims that are told one by one of each list to be read with care. */
const MOST_TOLD = 40;

/** The claims that are told one by one: what is disputed, and what no longer holds by its own date. */
export const toldLists = ["disputed", "suspension"] as const;

/**
 * What the data set rests on, in sentences and tables whose numbers lead to the claims that they count. `told` are the pages
 * of the lists that are told one by one, in their order.
 */
export function mirrorAnalysis(mirror: EvidenceMirror, told: readonly ClaimPage[]): Analysis {
  const { claim_count, one_publisher, day } = mirror;
  const shown = told.map((page) => ({ ...page, claims: page.claims.slice(0, MOST_TOLD) }));
  const share = (count: number) => words.share(count, percent(count, claim_count));
  const due = mirror.due.reduce((sum, { count }) => sum + count, 0);
  return {
    title: words.title,
    address: EVIDENCE_PATH,
    sentences: [
      words.sentence(
        claim_count,
        share(gradeCount(mirror, "self-reported")),
        share(one_publisher),
        share(gradeCount(mirror, "disputed")),
      ),
      words.dueSentence(due, formatDate(day)),
      ...(mirror.due_more ? [words.dueMore] : []),
      ...(shown.some(({ claims }) => claims.length > 0) ? [words.toldSentence] : []),
    ],
    tables: [...mirrorTables(mirror).map(tableOf), ...toldTables(shown, day)],
    limits: [...words.limits, words.typesNote],
    claims: [...new Map(shown.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])).values()],
    entities: [],
  };
}

function tableOf({ caption, columns, rows }: MirrorTable): AnalysisTable {
  return {
    caption,
    columns: columns.map((label, place) => ({ label, number: place > 0, width: place > 0 ? 12 : 36 })),
    rows: rows.map(({ name, numbers }) => ({
      cells: [{ text: name }, ...numbers.map(({ text, to }) => (to ? { text, to } : { text }))],
      claimIds: [],
    })),
  };
}

/** Tables of the lists that are told one by one; a list without claims has none. */
function toldTables(pages: readonly ClaimPage[], day: string): AnalysisTable[] {
  return pages.flatMap((page, place) => {
    const list = toldLists[place];
    if (list === undefined || page.claims.length === 0) return [];
    return claimsTable(words.told(words.lists[list], page.claims.length, page.total), page, day);
  });
}

/** Claims of one grade. */
function gradeCount({ grades }: EvidenceMirror, evidence: Evidence): number {
  return grades.find((one) => one.evidence === evidence)?.count ?? 0;
}

/** A part of a whole in whole per cent; nothing of nothing is nothing. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
