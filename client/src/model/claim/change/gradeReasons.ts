import type { ChangeAnswer } from "@atlas/server/contract";
import { evidenceReason } from "../evidenceReason.ts";

/**
 * Why regraded claims have their new grade, by claim; only where that is the grade that the atlas gives them now. A
 * release holds no sources, so nothing tells the reason of a former grade.
 */
export function gradeReasons({
  changes,
  claims,
  regraded,
}: Pick<ChangeAnswer, "changes" | "claims" | "regraded">): ReadonlyMap<string, string> {
  const now = new Map(claims.map((claim) => [claim.id, claim]));
  const sources = new Map(regraded.sources.map((source) => [source.id, source]));
  const entities = new Map(regraded.entities.map((entity) => [entity.id, entity]));
  return new Map(
    changes.flatMap(({ id, kinds, after }) => {
      const claim = now.get(id);
      if (!kinds.includes("regraded") || claim === undefined || claim.evidence !== after?.evidence) return [];
      return [[id, evidenceReason(claim, sources, entities)] as const];
    }),
  );
}
