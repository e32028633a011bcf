import type { CheckedClaim } from "../../../../papers/answers/paper/checkPaper.ts";
import { verdictText } from "../../../../papers/answers/paper/paperWords.ts";
import css from "./paper.module.css";

/** The claims of a paper in a row, a mark each; those of which there is anything to tell lead to it. */
export function ClaimStrip({ claims, label }: { claims: readonly CheckedClaim[]; label: string }) {
  return (
    <div role="img" aria-label={label} className={css.strip}>
      {claims.map((claim) => (
        <span key={claim.id} data-verdict={claim.verdicts[0]} title={`${claim.number}: ${verdictText(claim)}`} />
      ))}
    </div>
  );
}
