import type { EvidenceCount } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { countWords } from "../../model/claim/strings.ts";
import { gradeName } from "../../model/words/names.ts";
import css from "./EvidenceMix.module.css";

/** The evidence of a set of claims, as one bar and in words. */
export function EvidenceMix({ counts, total }: { counts: readonly EvidenceCount[]; total: number }) {
  const parts = evidenceIds
    .map((grade) => ({ grade, count: counts.find((entry) => entry.evidence === grade)?.count ?? 0 }))
    .filter((part) => part.count > 0);
  const words = parts.map(({ grade, count }) => countWords.claimsOfGrade(count, gradeName(grade)));
  return (
    <div>
      <div className={`flex round4 clipped ${css.bar}`} aria-hidden="true">
        {parts.map(({ grade, count }) => (
          <span
            key={grade}
            style={{
              flexGrow: count,
              background: `light-dark(${evidenceGrades[grade].light}, ${evidenceGrades[grade].dark})`,
            }}
          />
        ))}
      </div>
      <p className={`muted tiny ${css.words}`}>{countWords.claimsOfGrades(countWords.claimCount(total), words)}</p>
    </div>
  );
}
