import type { Claim, Source } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { type ClaimReading, claimReading } from "../../../model/claim/ClaimReading.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { strings } from "../../../papers/answers/common/strings.ts";
import { claimContext } from "../../api/claims.ts";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { OwnMark } from "../../claim/OwnMark.tsx";
import { SourceLink } from "../../claim/SourceLink.tsx";
import { Statement } from "../../claim/Statement.tsx";
import css from "./table.module.css";

/** The statements of claims with what they rest on; each links to its card. */
export function ClaimLinks({ label, claims }: { label: string; claims: readonly Claim[] }) {
  // The statements can be read without their sources, so a failure of this request says nothing.
  const { data } = useQuery(claimContext(claims));
  const reading = data && claimReading([data]);
  return (
    <ul className={`sticky ${css.rowClaims}`} aria-label={label}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <EvidenceBadge claim={claim} />{" "}
          <Link to={claimAddress(claim)} lang={textLanguage(claim.statement)}>
            <Statement claim={claim} />
          </Link>{" "}
          <OwnMark of={claim} />
          {reading && <Basis claim={claim} reading={reading} />}
        </li>
      ))}
    </ul>
  );
}

/** Why a claim has its grade, and its sources. */
function Basis({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  const sourcesOf = (ids: readonly string[]) =>
    byWeight(
      claim,
      ids.flatMap((id) => reading.sources.get(id) ?? []),
    );
  return (
    <div className="muted small">
      {evidenceReason(claim, reading.sources, reading.entities)}
      {shared.end} <SourceLinks label={strings.sources} sources={sourcesOf(claim.sources)} />{" "}
      <SourceLinks label={strings.against} sources={sourcesOf(claim.disputed_by)} />
    </div>
  );
}

function SourceLinks({ label, sources }: { label: string; sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <span className={css.sources}>
      {label}{" "}
      {sources.map((source) => (
        <SourceLink key={source.id} source={source} title={source.title}>
          {listParts([source.publisher, ...(source.published === null ? [] : [formatDate(source.published)])])}
        </SourceLink>
      ))}
    </span>
  );
}
