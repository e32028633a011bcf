import type { SourceDetail } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { articleAddress } from "../../../model/address/pages/articleAddress.ts";
import { claimReading } from "../../../model/claim/ClaimReading.ts";
import { titleLanguage } from "../../../model/claim/source/voiceOf.ts";
import { sourceDetail } from "../../../parts/api/records.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { countEvidence } from "../entity/claims/countEvidence.ts";
import { Card } from "../frame/Card.tsx";
import css from "../frame/card.module.css";
import { NotFound } from "../frame/NotFound.tsx";
import { cardStrings } from "../frame/strings.ts";
import { CitedClaims } from "./CitedClaims.tsx";
import { SourceFacts } from "./SourceFacts.tsx";

export function SourcePanel({ id }: { id: string }) {
  const { data, error } = useQuery(sourceDetail(id));
  if (isNotFound(error)) return <NotFound kind="source" id={id} />;
  return (
    <Card
      kind={cardStrings.source}
      title={data?.source.title ?? null}
      {...(data ? { lang: titleLanguage(data.source) } : {})}
      long
    >
      {!data && <Awaited error={error} lines={10} />}
      {data && <SourceBody detail={data} />}
    </Card>
  );
}

function SourceBody({ detail }: { detail: SourceDetail }) {
  const { source, claims, total } = detail;
  const reading = claimReading([detail]);
  return (
    <>
      <SourceFacts source={source} entities={reading.entities} />
      {claims.length === 0 && <p className="above10">{cardStrings.noClaims}</p>}
      {claims.length > 0 && (
        <p className={css.above}>
          <Link to={articleAddress(source.id)}>{cardStrings.holdsUp}</Link>
        </p>
      )}
      {claims.length > 0 && <EvidenceMix counts={countEvidence(claims)} total={claims.length} />}
      {claims.length < total && <p className="muted tiny above4">{cardStrings.onlyFirst(claims.length, total)}</p>}
      <CitedClaims
        title={cardStrings.restsOn}
        claims={claims.filter((claim) => claim.sources.includes(source.id))}
        source={source}
        reading={reading}
      />
      <CitedClaims
        title={cardStrings.contradicts}
        claims={claims.filter((claim) => claim.disputed_by.includes(source.id))}
        source={source}
        reading={reading}
      />
    </>
  );
}
