import type { Claim, Source } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { heldText } from "../../../model/claim/standing/standingText.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { DueNote, RunOutNote } from "../../../parts/claim/DueNote.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { useStandingDay } from "../../../parts/claim/useStandingDay.ts";
import { DetailsLink } from "../claim/ClaimCard.tsx";
import { ClaimSentence } from "../claim/ClaimSentence.tsx";
import css from "../claim/claim.module.css";
import groupCss from "../entity/claims/group.module.css";
import { cardStrings } from "../frame/strings.ts";
import { SourceStanding } from "./SourceStanding.tsx";

interface CitedClaimsProps {
  title: string;
  claims: readonly Claim[];
  source: Source;
  reading: ClaimReading;
}

/** The claims that cite a source in one way, each with its grade and its number of other independent sources. */
export function CitedClaims({ title, claims, source, reading }: CitedClaimsProps) {
  const day = useStandingDay();
  if (claims.length === 0) return null;
  return (
    <section aria-label={title} className="apart6">
      <h3 className={`flush muted flex ruleBelow ${groupCss.plain}`}>
        {title} <span className={groupCss.count}>{claims.length}</span>
      </h3>
      {claims.map((claim) => (
        <article key={claim.id} className={css.claim} data-claim={claim.id}>
          <h4 className={css.ends}>
            <ClaimSentence claim={claim} reading={reading} />
          </h4>
          <RunOutNote claim={claim} />
          <p lang={textLanguage(claim.statement)} className="above3">
            <Statement claim={claim} /> <span className="muted small">{heldText(claim, day)}</span>
          </p>
          <DueNote claim={claim} />
          <p className={css.reason}>
            <EvidenceBadge claim={claim} /> {otherSupport(claim, source)} <DetailsLink claim={claim} />
            <SourceStanding source={source} claim={claim} reading={reading} />
          </p>
        </article>
      ))}
    </section>
  );
}

function otherSupport(claim: Claim, { id }: Source): string {
  const others = claim.independent_sources.filter((other) => other !== id).length;
  return claim.sources.includes(id) ? cardStrings.otherIndependent(others) : cardStrings.independentFor(others);
}
