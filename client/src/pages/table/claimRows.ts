import type { Claim, Entity } from "@atlas/server/contract";
import type { Impact } from "@atlas/server/impact";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { pairName } from "../../model/address/view/hiding.ts";
import { lineTally } from "../../model/claim/line/lineLabels.ts";
import { entityName } from "../../model/words/entityName.ts";
import { today } from "../../model/words/formatDate.ts";
import { withAside } from "../../model/words/listWords.ts";
import { gradeName } from "../../model/words/names.ts";
import { claimsByLine } from "../../picture/graph/linksOf.ts";
import type { Shown } from "../../picture/graph/shownOf.ts";

export interface ClaimRow {
  claim: Claim;
  subject: string;
  object: string;
  /** All claims in the view between the same two entities, which one line stands for. */
  line: readonly [Claim, ...Claim[]];
  /** Filtered out and only marked. */
  aside: boolean;
  /** The day by which it stands. */
  day: string;
  /** The meaning of its change, if it is marked as new or changed. */
  impact?: Impact | undefined;
}

/** The rows of claims whose ends are both among the entities. */
export function claimRows(
  claims: readonly Claim[],
  { aside }: Shown,
  entities: readonly Entity[],
  { day = today(), impacts = new Map() }: { day?: string; impacts?: ReadonlyMap<string, Impact> | undefined } = {},
): ClaimRow[] {
  const out = new Set(aside.claims.map(({ id }) => id));
  const names = new Map(entities.map((entity) => [entity.id, entityName(entity)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = claimsByLine(claims.filter(({ id }) => !out.has(id)));
  return claims.map((claim) => ({
    claim,
    subject: nameOf(claim.subject),
    object: nameOf(claim.object),
    line: lines.get(pairName(claim.subject, claim.object)) ?? [claim],
    aside: out.has(claim.id),
    day,
    impact: impacts.get(claim.id),
  }));
}

/** The grade of the line of a claim, if its claims differ in grade. */
export function lineText(line: ClaimRow["line"]): string {
  return gradesIn(line) > 1 ? withAside(gradeName(lineGrade(line)), lineTally(line)) : "";
}
