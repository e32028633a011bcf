import { evidenceGrades, predicates } from "@atlas/server/vocabulary";
import { EvidenceLine } from "../ui/EvidenceLine.tsx";
import type { FoundClaim } from "./Found.ts";
import { Marked } from "./Marked.tsx";
import css from "./palette.module.css";

/** A claim found: its statement with the words typed, what it joins, and how well it is evidenced. */
export function ClaimLine({ found: { claim, subject, object }, text }: { found: FoundClaim; text: string }) {
  return (
    <>
      <EvidenceLine grade={claim.evidence} width={22} />
      <span className={css.names}>
        <span className={css.statement}>
          <Marked text={claim.statement} words={text} />
        </span>
        <span className={css.below}>
          {subject?.name ?? claim.subject} {predicates[claim.predicate].en} {object?.name ?? claim.object}
        </span>
      </span>
      <span className={css.facts}>{evidenceGrades[claim.evidence].en}</span>
    </>
  );
}
