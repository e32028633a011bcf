import type { Claim } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { gradeMeaning } from "../../../model/words/names.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import css from "../frame/card.module.css";
import { cardStrings } from "../frame/cardStrings.ts";
import { strings } from "../frame/strings.ts";
import { SourceList } from "../source/SourceList.tsx";

/** The grade of a claim, what the grade means, why the claim has it, and every source for and against it. */
export function ClaimEvidence({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  return (
    <section aria-label={cardStrings.evidence}>
      <p className={css.line}>
        <EvidenceBadge grade={claim.evidence} /> {evidenceReason(claim, reading.sources, reading.entities)}
        {shared.end}
      </p>
      <p className={css.muted}>{gradeMeaning(claim.evidence)}</p>
      <SourceList title={strings.sources} ids={claim.sources} claim={claim} reading={reading} whole />
      {claim.disputed_by.length > 0 && (
        <SourceList title={strings.against} ids={claim.disputed_by} claim={claim} reading={reading} whole />
      )}
    </section>
  );
}
