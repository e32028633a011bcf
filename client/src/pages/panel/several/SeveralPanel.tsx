import { useQuery } from "@tanstack/react-query";
import { claimsBetween } from "../../../parts/api/claims.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { countEvidence } from "../entity/claims/countEvidence.ts";
import { Card } from "../frame/Card.tsx";
import css from "../frame/PanelHead.module.css";
import { cardStrings, strings } from "../frame/strings.ts";
import { SeveralActions } from "./SeveralActions.tsx";
import { SeveralList } from "./SeveralList.tsx";

export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const { data, error } = useQuery(claimsBetween(ids));
  const title = viewStrings.several(ids.length);
  return (
    <Card kind={cardStrings.several} title={title}>
      {data && <p className="above10">{strings.claimsAmong(data.claims.length)}</p>}
      {data && data.claims.length > 0 && (
        <div className={css.mix}>
          <EvidenceMix counts={countEvidence(data.claims)} total={data.claims.length} />
        </div>
      )}
      <SeveralActions ids={ids} />
      {data ? <SeveralList ids={ids} graph={data} /> : <Awaited error={error} lines={6} />}
    </Card>
  );
}
