import type { ClaimPage, EvidenceMirror } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { EVIDENCE_PATH } from "../../../../model/address/pages/evidenceAddress.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { listClauses } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import { chartPicture } from "../../../charts/chartFiles.ts";
import type { Analysis, AnalysisTable } from "../../common/Analysis.ts";
import { findingsOf, lostCount, percent, shareText } from "./checkTables.ts";
import { claimsTable } from "./listAnalysis.ts";
import { checkStrings as checkWords, mirrorStrings as words } from "./mirrorStrings.ts";
import { gradeCount, mirrorTables, yearsChart } from "./mirrorTables.ts";

/** Claims listed of each detailed list. */
const MOST_LISTED = 40;

/** Lists shown claim by claim: claims that lost their grade, disputed claims, and suspensions that have run out. */
export const detailedLists = ["lost-grade", "disputed", "suspension"] as const;

/** The basis of the data set; its numbers link to the claims they count. `pages` are those of `detailedLists`. */
export function mirrorAnalysis(mirror: EvidenceMirror, pages: readonly ClaimPage[]): Analysis {
  const { claim_count, day } = mirror;
  const shown = pages.map((page) => ({ ...page, claims: page.claims.slice(0, MOST_LISTED) }));
  const shareOf = (evidence: Evidence) => {
    const count = gradeCount(mirror, evidence);
    return { count, share: words.share(count, percent(count, claim_count)) };
  };
  const due = mirror.due.reduce((sum, { count }) => sum + count, 0);
  return {
    title: words.title,
    address: EVIDENCE_PATH,
    sentences: [
      words.sentence(
        claim_count,
        {
          own: shareOf("self-reported"),
          single: shareOf("single-source"),
          disputed: shareOf("disputed"),
        },
        mirror.relayed,
      ),
      ...checkSentences(mirror),
      words.dueSentence(due, formatDate(day)),
      ...(mirror.due_more ? [words.dueMore] : []),
      ...(mirror.technologies_more ? [words.technologiesMore] : []),
      ...(shown.some(({ claims }) => claims.length > 0) ? [words.detailSentence] : []),
    ],
    tables: [...mirrorTables(mirror), ...detailTables(shown, day)],
    picture: chartPicture(yearsChart(mirror)),
    limits: [...(mirror.checks.length > 0 ? checkWords.limits : []), ...words.limits, words.typesNote],
    claims: [...new Map(shown.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])).values()],
    entities: [],
  };
}

/** Counts the claims checked, those that hold, and those that lost their grade; nothing if none was checked. */
function checkSentences(mirror: EvidenceMirror): string[] {
  const { checked, full, readable } = findingsOf(mirror);
  if (checked === 0) return [];
  const found = checkWords.shareOf(full, shareText(full, readable));
  const falls = mirror.lost_grades.map(({ before, evidence, count }) =>
    checkWords.fell(count, gradeName(before).toLowerCase(), gradeName(evidence).toLowerCase()),
  );
  return [
    checkWords.sentence(mirror.claim_count, checked, readable, found),
    ...(falls.length === 0 ? [] : [checkWords.lostSentence(lostCount(mirror), listClauses(falls))]),
  ];
}

/** Tables of the detailed lists, without empty ones. */
function detailTables(pages: readonly ClaimPage[], day: string): AnalysisTable[] {
  return pages.flatMap((page, place) => {
    const list = detailedLists[place];
    if (list === undefined || page.claims.length === 0) return [];
    return claimsTable(words.detailCaption(words.lists[list], page.claims.length, page.total), page, day);
  });
}
