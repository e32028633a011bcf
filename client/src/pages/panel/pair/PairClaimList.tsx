import { VisuallyHidden } from "@mantine/core";
import { ClaimCard } from "../claim/ClaimCard.tsx";
import { allClaims, narrows, toggleGrade } from "../claim/claimOrder.ts";
import { useClaimQuery } from "../claim/useClaimQuery.ts";
import { ClaimGroupSection } from "../entity/claims/ClaimGroupSection.tsx";
import { ClaimsBar } from "../entity/claims/ClaimsBar.tsx";
import { countEvidence } from "../entity/claims/countEvidence.ts";
import { EvidenceFilter } from "../entity/claims/EvidenceFilter.tsx";
import { FoundLine } from "../entity/claims/FoundLine.tsx";
import { findClaims } from "../entity/claims/findClaims.ts";
import { orderClaims } from "../entity/claims/orderClaims.ts";
import { claimsStrings } from "../entity/strings.ts";
import { strings } from "../frame/strings.ts";
import { OriginalNote } from "../source/OriginalNote.tsx";
import type { PairClaims } from "./usePairClaims.ts";

/** The claims between two entities, searched, filtered and ordered like those of one. */
export function PairClaimList({ a, answer: { claims, reading } }: { a: string; answer: PairClaims }) {
  const [query, setQuery] = useClaimQuery();
  const found = findClaims(claims, query, reading);
  return (
    <>
      <EvidenceFilter
        counts={countEvidence(claims)}
        total={claims.length}
        chosen={query.grades}
        onToggle={(grade) => setQuery((now) => toggleGrade(now, grade))}
      />
      <OriginalNote />
      <ClaimsBar query={query} onQuery={setQuery} />
      <FoundLine
        query={query}
        said={narrows(query) ? claimsStrings.found(found.length, claims.length) : ""}
        claims={found}
        onAll={() => setQuery(allClaims)}
      />
      {found.length === 0 && <p>{claimsStrings.noneFound}</p>}
      {query.order === "predicate" ? (
        <>
          <VisuallyHidden component="h3">{strings.claims}</VisuallyHidden>
          {found.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} reading={reading} from={null} />
          ))}
        </>
      ) : (
        orderClaims(found, query.order, { id: a, counts: [] }).map((group) => (
          <ClaimGroupSection key={`${query.order} ${group.key}`} group={group} reading={reading} from={null} />
        ))
      )}
    </>
  );
}
