import type { Claim } from "@atlas/server/contract";
import { EvidenceBadge } from "../ui/EvidenceBadge.tsx";
import { predicatePhrase } from "../ui/names.ts";
import { readableWord } from "../ui/readableWord.ts";
import { ClaimFacts } from "./ClaimFacts.tsx";
import type { ClaimReading } from "./ClaimReading.ts";
import css from "./claim.module.css";
import { EntityLink } from "./EntityLink.tsx";
import { evidenceReason } from "./evidenceReason.ts";
import { reasonStrings } from "./reasonStrings.ts";
import { SourceList } from "./SourceList.tsx";
import { statusWords, strings } from "./strings.ts";

interface ClaimCardProps {
  claim: Claim;
  reading: ClaimReading;
  /** The entity whose claims are read: only the other end is named. Null names both ends. */
  from: string | null;
}

/** One claim: what it says, how well it is evidenced and why, and the documents it rests on. */
export function ClaimCard({ claim, reading, from }: ClaimCardProps) {
  return (
    <article className={css.claim}>
      <h4 className={css.ends}>
        <Ends claim={claim} reading={reading} from={from} />{" "}
        {claim.status !== "in-force" && (
          <span className={css.chip} data-status={claim.status}>
            {statusWords[claim.status]}
          </span>
        )}{" "}
        {claim.maturity && <span className={css.chip}>{readableWord(claim.maturity)}</span>}
      </h4>
      <p lang="en" className={css.statement}>
        {claim.statement}
      </p>
      <ClaimFacts claim={claim} reading={reading} />
      <p className={css.reason}>
        <EvidenceBadge grade={claim.evidence} /> {evidenceReason(claim, reading.sources, reading.entities)}
        {reasonStrings.end}
      </p>
      <SourceList title={strings.sources} ids={claim.sources} sources={reading.sources} />
      {claim.disputed_by.length > 0 && (
        <SourceList title={strings.against} ids={claim.disputed_by} sources={reading.sources} />
      )}
    </article>
  );
}

function Ends({ claim, reading, from }: ClaimCardProps) {
  const subject = reading.entities.get(claim.subject);
  const object = reading.entities.get(claim.object);
  const other = claim.subject === from ? object : subject;
  if (from !== null) return other ? <EntityLink entity={other} bothNames /> : null;
  return (
    <span>
      {subject && <EntityLink entity={subject} />} <span className={css.verb}>{predicatePhrase(claim.predicate)}</span>{" "}
      {object && <EntityLink entity={object} />}
    </span>
  );
}
