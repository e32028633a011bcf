import type { FittingClaim } from "@atlas/server/contract";
import { useMemo } from "react";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { statusNote } from "../../../model/claim/statusText.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";

/** A claim that fits a sentence: its grade with the reason, and its figures beside those of the text. */
export function FittingClaimCard({ read, fitting }: { read: ReadText; fitting: FittingClaim }) {
  const { reading, records } = read;
  const claim = useMemo(() => reading.claims.find(({ id }) => id === fitting.claim), [reading, fitting.claim]);
  if (claim === undefined) return null;
  const status = statusNote(claim);
  const isFromText = reading.from_text.includes(claim.id);
  const agrees = isFromText ? strings.isFromText : strings.agrees;
  return (
    <article className={css.claim} data-claim={claim.id}>
      <h3>
        <EvidenceBadge grade={claim.evidence} /> {claimTitle(claim, records.entities)} <OwnMark of={claim} />
        {status !== null && <span className={css.chip}>{status}</span>}
      </h3>
      <p lang="en">{claim.statement}</p>
      {fitting.compared.map((figure) => (
        <dl key={figure.in_text + figure.in_claim} className={css.compared} data-agrees={figure.agrees}>
          <div>
            <dt>{strings.inText}</dt>
            <dd>{figure.in_text}</dd>
          </div>
          <div>
            <dt>{strings.inAtlas}</dt>
            <dd lang="en">{figure.in_claim}</dd>
          </div>
          <div>
            <dt>{strings.figure[figure.what]}</dt>
            <dd>{figure.agrees ? agrees : strings.differsHere}</dd>
          </div>
        </dl>
      ))}
      {isFromText && <p>{strings.fromText}</p>}
      <p className={css.reason}>
        {evidenceReason(claim, records.sources, records.entities)}
        {shared.end}
      </p>
      <p>
        <Link to={claimAddress(claim)}>{strings.readClaim(claim.sources.length + claim.disputed_by.length)}</Link>
      </p>
    </article>
  );
}
