import { VisuallyHidden } from "@mantine/core";
import { ClaimCard } from "./ClaimCard.tsx";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { ClaimsBar } from "./ClaimsBar.tsx";
import { allClaims, narrows, toggleGrade } from "./claimOrder.ts";
import { claimsStrings } from "./claimsStrings.ts";
import { countEvidence } from "./countEvidence.ts";
import { EvidenceFilter } from "./EvidenceFilter.tsx";
import { FoundLine } from "./FoundLine.tsx";
import { findClaims } from "./findClaims.ts";
import { OriginalNote } from "./OriginalNote.tsx";
import { orderClaims } from "./orderClaims.ts";
import { strings } from "./strings.ts";
import { useClaimQuery } from "./useClaimQuery.ts";
import type { PairClaims } from "./usePairClaims.ts";

interface PairClaimListProps {
  a: string;
  answer: PairClaims;
}

/** The claims between two entities, searched, narrowed and ordered as those of one entity are. */
export function PairClaimList({ a, answer: { claims, reading } }: PairClaimListProps) {
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
