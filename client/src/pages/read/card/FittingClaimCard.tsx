import type { FittingClaim } from "@atlas/server/contract";
import { useMemo } from "react";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { heldText } from "../../../model/claim/standing/standingText.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { RunOutNote } from "../../../parts/claim/DueNote.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";

/** A claim that fits a sentence: its grade with the reason, and its figures beside those of the text. */
export function FittingClaimCard({ read, fitting }: { read: ReadText; fitting: FittingClaim }) {
  const { reading, records } = read;
  const claim = useMemo(() => reading.claims.find(({ id }) => id === fitting.claim), [reading, fitting.claim]);
  if (claim === undefined) return null;
  const status = heldText(claim);
  const isFromText = reading.from_text.includes(claim.id);
  const agrees = isFromText ? strings.isFromText : strings.agrees;
  return (
    <article className={`below12 framed round6 padded ${css.claim}`} data-claim={claim.id}>
      <h3>
        <EvidenceBadge claim={claim} /> {claimTitle(claim, records.entities)} <OwnMark of={claim} />
        <span className={`tiny regular round4 onWash ${css.chip}`}>{status}</span>
      </h3>
      <RunOutNote claim={claim} />
      <p lang="en">
        <Statement claim={claim} />
      </p>
      {fitting.compared.map((figure) => (
        <dl
          key={figure.in_text + figure.in_claim}
          className={`around8 grid gap8 ${css.compared}`}
          data-agrees={figure.agrees}
        >
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
      <p className="muted small">
        {evidenceReason(claim, records.sources, records.entities)}
        {shared.end}
      </p>
      <p>
        <Link to={claimAddress(claim)}>{strings.readClaim(claim.sources.length + claim.disputed_by.length)}</Link>
      </p>
    </article>
  );
}
