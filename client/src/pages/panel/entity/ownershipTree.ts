import type { Claim, Entity, OwnershipStep } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import type { Evidence } from "@atlas/server/vocabulary";
import { newestCount } from "../../../model/claim/counts.ts";

/** One owner of an organisation, with all owners above it. */
export interface Owner {
  entity: Entity;
  /** Id of the organisation it owns. */
  owned: string;
  /** Its newest count: with a share before without, then the newest, then by evidence. */
  claim: Claim;
  /** Older counts of its share. */
  older: readonly Claim[];
  /** The grade of the line that its claims of ownership make. */
  grade: Evidence;
  owners: Owner[];
}

/** The owners of an organisation, largest share first, each once and with its own owners. */
export function ownershipTree(id: string, steps: readonly OwnershipStep[]): Owner[] {
  return ownersOf(id, steps, new Set([id]));
}

/** `below` are the organisations between here and the entity. A page must not hang on a cycle in the data. */
function ownersOf(id: string, steps: readonly OwnershipStep[], below: ReadonlySet<string>): Owner[] {
  const here = steps.filter(({ owned, owner }) => owned === id && !below.has(owner.id));
  const ids = new Set(here.map(({ owner }) => owner.id));
  return [...ids]
    .flatMap((ownerId) => {
      const told = here.filter(({ owner }) => owner.id === ownerId);
      const [best, ...others] = told.toSorted((a, b) => newestCount(a.claim, b.claim));
      if (!best) return [];
      const grade = lineGrade([best.claim, ...others.map(({ claim }) => claim)]);
      const owners = ownersOf(ownerId, steps, new Set([...below, ownerId]));
      const older = others.map(({ claim }) => claim).filter(({ share_pct }) => share_pct !== null);
      return [{ entity: best.owner, owned: id, claim: best.claim, older, grade, owners }];
    })
    .toSorted((a, b) => (b.claim.share_pct ?? -1) - (a.claim.share_pct ?? -1));
}
