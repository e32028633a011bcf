import type { Analysis } from "../answers/common/Analysis.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";

/** Sentences of an answer that stand in the paper itself; one that leads tells there what is in force, too. */
const MOST_SENTENCES = { leading: 6, other: 4 };

/** The number of sentences of an answer that stand in the paper itself. */
export function sentencesOnPaper({ leads }: Pick<Analysis, "leads">): number {
  return MOST_SENTENCES[leads ? "leading" : "other"];
}

/**
 * Ids of the claims of which a paper has a note: the key points and, of an answer that leads, those that its sentences
 * tell and on which its whole tables rest. They are numbered first, in this order.
 */
export function notedIds(keyPoints: readonly string[], analysis: Analysis | null): string[] {
  if (!analysis?.leads) return [...keyPoints];
  const told = (analysis.told ?? []).slice(0, sentencesOnPaper(analysis)).flat();
  const inTables = analysis.tables.filter(({ whole }) => whole).flatMap(({ rows }) => rows);
  return [
    ...new Set([
      ...keyPoints,
      ...told.flatMap((part) => (typeof part === "string" ? [] : part.claim)),
      ...inTables.flatMap(({ claimIds }) => claimIds),
    ]),
  ];
}

/** The claims of which a paper has a note; their numbers are 1, 2 and so on. */
export function notedClaims(briefing: Pick<Briefing, "claims" | "settings" | "analysis">): readonly NumberedClaim[] {
  const ids = new Set(notedIds(briefing.settings.keyPoints, briefing.analysis));
  return briefing.claims.filter(({ claim }) => ids.has(claim.id));
}
