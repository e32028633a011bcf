import type { Claim, ClaimCount } from "@atlas/server/contract";
import { useMemo } from "react";
import { type ClaimQuery, narrows, needsAll } from "../../claim/claimOrder.ts";
import { FiguresSection } from "../figures/FiguresSection.tsx";
import { claimsStrings } from "../strings.ts";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { FoundLine } from "./FoundLine.tsx";
import { findClaims } from "./findClaims.ts";
import { orderClaims } from "./orderClaims.ts";
import type { EntityClaimsAnswer } from "./useEntityClaims.ts";

interface ClaimGroupsProps {
  id: string;
  claims: readonly Claim[];
  answer: EntityClaimsAnswer;
  counts: readonly ClaimCount[];
  query: ClaimQuery;
  /** Returns to all claims in the usual order. */
  onAll: () => void;
}

/** The claims that match a query, in its order, and their number. */
export function ClaimGroups({ id, claims, answer, counts, query, onAll }: ClaimGroupsProps) {
  const { reading, total, hasMore, error } = answer;
  const found = useMemo(() => findClaims(claims, query, reading), [claims, query, reading]);
  const groups = useMemo(() => orderClaims(found, query.order, { id, counts }), [found, query.order, id, counts]);
  const stillReading = needsAll(query) && hasMore && !error;
  const said = stillReading ? claimsStrings.readingAll : narrows(query) ? claimsStrings.found(found.length, total) : "";
  return (
    <>
      <FoundLine query={query} said={said} claims={stillReading ? none : found} onAll={onAll} />
      {found.length === 0 && !stillReading && <p>{claimsStrings.noneFound}</p>}
      {!needsAll(query) && <FiguresSection claims={claims} reading={reading} folded />}
      {groups.map((group) => (
        <ClaimGroupSection
          key={`${query.order} ${group.key}`}
          group={group}
          reading={reading}
          from={id}
          verbs={query.order !== "predicate"}
        />
      ))}
    </>
  );
}

const none: readonly Claim[] = [];
