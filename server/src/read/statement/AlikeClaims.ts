import type { AlikeDiffers, Cells, Claim } from "../../contract/index.ts";
import { firstDay, lastDay } from "../../rules/partialDate.ts";
import { evidenceGrades, predicateIds, predicates } from "../../rules/vocabulary.ts";
import { judgeClaim } from "./judgeClaim.ts";
import { relationsOf } from "./relationOf.ts";
import type { Said } from "./Said.ts";

/** A claim on the same matter as one that is being written, and the first point in which it differs. */
export interface Alike {
  claim: Claim;
  differs: AlikeDiffers;
}

/** From the most alike to the least. */
const order: readonly AlikeDiffers[] = ["nothing", "figure", "time", "status", "direction", "about", "rest"];
/** More than these nobody reads before going on to write. */
const MOST = 3;

/** Finds the claims that say already, or nearly, what somebody is about to add. */
export class AlikeClaims {
  readonly #between = new Map<string, Claim[]>();

  constructor(claims: Iterable<Claim>) {
    for (const claim of claims) {
      const pair = pairOf(claim.subject, claim.object);
      const before = this.#between.get(pair);
      if (before === undefined) this.#between.set(pair, [claim]);
      else before.push(claim);
    }
  }

  /** The claims on the same two ends and the same relation, or nearly the same, as cells of a dossier; none for the claim itself. */
  to(cells: Cells, today: string): Alike[] {
    const { subject = "", object = "" } = cells;
    const alike = (this.#between.get(pairOf(subject, object)) ?? []).flatMap((claim): Alike[] => {
      const differs = claim.id === cells.id ? null : differenceOf(cells, claim, today);
      return differs === null ? [] : [{ claim, differs }];
    });
    const place = ({ differs }: Alike) => order.indexOf(differs);
    const rank = ({ claim }: Alike) => evidenceGrades[claim.evidence].rank;
    return alike.toSorted((left, right) => place(left) - place(right) || rank(right) - rank(left)).slice(0, MOST);
  }
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The first point in which a claim between the same two differs; null if it is on another relation. */
function differenceOf(cells: Cells, claim: Claim, today: string): AlikeDiffers | null {
  const predicate = predicateIds.find((id) => id === cells.predicate);
  if (predicate === undefined) return null;
  const isTurned = claim.subject !== cells.subject;
  const isSaid = relationsOf(predicate).some(
    (relation) =>
      relation.predicate === claim.predicate &&
      (relation.swapped === isTurned || !predicates[relation.predicate].directed),
  );
  if (!isSaid) return claim.predicate === predicate ? "direction" : null;
  if (cells.about && claim.about !== null && claim.about !== cells.about) return "about";
  if ((cells.status === "suspended") !== (claim.status === "suspended")) return "status";
  const { verdict, differing } = judgeClaim(saidBy(cells, today), claim, today);
  if (verdict === "near") return "rest";
  if (differing !== null) return differing.what === "denial" ? "status" : differing.what;
  return areApart(cells.since, claim.since) || areApart(cells.until, claim.until) ? "time" : "nothing";
}

/** A claim in cells as a statement of today, or of the end of the period of which it speaks; that of an ended one denies it. */
function saidBy(cells: Cells, today: string): Said {
  const { predicate = "", share_pct = "", quantity = "", unit = "", until = "", status } = cells;
  const figure = share_pct || quantity;
  return {
    relation: predicate,
    ...(figure === "" ? {} : { figure: Number(figure) }),
    unit: share_pct === "" ? unit : "%",
    day: status === "suspended" ? today : status === "ended" || until === "" ? undefined : until,
    negated: status === "ended",
    planned: status === "planned" || status === "proposed",
  };
}

/** Whether two dates of any precision share no day; a missing one is apart from none. */
function areApart(one: string | undefined, other: string | null): boolean {
  if (!one || !other) return false;
  return lastDay(one) < firstDay(other) || lastDay(other) < firstDay(one);
}
