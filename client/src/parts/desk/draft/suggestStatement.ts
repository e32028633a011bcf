import { claimSentence } from "@atlas/server/claimSentence";
import type { Cells, Entity } from "@atlas/server/contract";
import { typedDate } from "@atlas/server/typedDate";
import { typedNumber } from "@atlas/server/typedNumber";
import { predicateOf } from "./verbs.ts";

/** The claim as an English sentence; empty until both ends and the verb are chosen. */
export function suggestStatement(claim: Cells, entities: ReadonlyMap<string, Entity>): string {
  const predicate = predicateOf(claim.predicate);
  const [subject, object] = [entities.get(claim.subject ?? ""), entities.get(claim.object ?? "")];
  if (predicate === null || !subject || !object) return "";
  const number = (cell: string | undefined) => typedNumber(cell ?? "") ?? "";
  const date = (cell: string | undefined) => typedDate(cell ?? "") ?? "";
  const cells = {
    ...claim,
    share_pct: number(claim.share_pct),
    quantity: number(claim.quantity),
    since: date(claim.since),
    until: date(claim.until),
  };
  return claimSentence({ subject, predicate, object, about: entities.get(claim.about ?? "") ?? null, cells });
}
