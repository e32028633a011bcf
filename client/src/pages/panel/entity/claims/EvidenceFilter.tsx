import type { EvidenceCount } from "@atlas/server/contract";
import { type Evidence, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { countWords } from "../../../../model/claim/strings.ts";
import { gradeMeaning, gradeName } from "../../../../model/words/names.ts";
import { claimsStrings } from "../strings.ts";
import css from "./EvidenceFilter.module.css";

interface EvidenceFilterProps {
  counts: readonly EvidenceCount[];
  total: number;
  chosen: readonly Evidence[];
  onToggle: (grade: Evidence) => void;
}

/** The evidence as a bar and in words; clicking a part keeps only claims of that grade. */
export function EvidenceFilter({ counts, total, chosen, onToggle }: EvidenceFilterProps) {
  const parts = evidenceIds
    .map((grade) => ({ grade, count: counts.find((entry) => entry.evidence === grade)?.count ?? 0 }))
    .filter((part) => part.count > 0);
  const isOff = (grade: Evidence) => chosen.length > 0 && !chosen.includes(grade);
  return (
    <div>
      {/* The same choice as the words below, for who points. */}
      <div className={`flex ${css.bar}`} aria-hidden="true">
        {parts.map(({ grade, count }) => (
          <button
            key={grade}
            type="button"
            tabIndex={-1}
            title={claimsStrings.ofGrade(count, gradeName(grade))}
            data-off={isOff(grade) || undefined}
            style={{ flexGrow: count, color: tint(grade) }}
            onClick={() => onToggle(grade)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div role="group" aria-label={claimsStrings.byGrade} className={`tiny row wrap ${css.words}`}>
        <span className={`muted ${css.total}`}>{countWords.claimCount(total)}</span>
        {parts.map(({ grade, count }) => (
          <button
            key={grade}
            type="button"
            aria-pressed={chosen.includes(grade)}
            title={gradeMeaning(grade)}
            className={`switch line ${css.grade}`}
            onClick={() => onToggle(grade)}
          >
            <span className={css.dot} style={{ background: tint(grade) }} aria-hidden="true" />
            {claimsStrings.ofGrade(count, gradeName(grade))}
          </button>
        ))}
      </div>
    </div>
  );
}

function tint(grade: Evidence): string {
  return `light-dark(${evidenceGrades[grade].light}, ${evidenceGrades[grade].dark})`;
}
