import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { firstDay } from "../../../server/src/rules/partialDate.ts";
import { type Facts, is, type ReckonedRow, touches } from "./questionFacts.ts";

type Given = Readonly<Record<string, string>>;

const rowOf = (first: unknown, { id }: ClaimRelationship): ReckonedRow => ({ first: String(first), claimIds: [id] });

/** Claims that give China's share of what the world makes, whatever the thing: those of others stand apart. */
export function chinaShare({ claims }: Facts): ReckonedRow[] {
  return claims
    .filter((claim) => {
      const isShare = claim.unit === "%" && claim.quantity_of?.startsWith("China's share of world ");
      return is(claim, "DEPENDS_ON") && isShare;
    })
    .map((claim) => rowOf(claim.quantity, claim));
}

/** Claims with a figure that have an entity as an end, or are about it. */
export function figuresOf({ claims }: Facts, { entity = "" }: Given): ReckonedRow[] {
  return claims
    .filter((claim) => claim.quantity !== null && isOn(claim, entity))
    .map((claim) => rowOf(claim.quantity, claim));
}

/** Claims that give a price, whatever the material: those of other materials stand apart. */
export function recordedPrices({ claims }: Facts): ReckonedRow[] {
  return claims
    .filter(({ quantity_kind, quantity_of, unit }) => {
      const isFloor = quantity_of?.includes("price") && unit?.includes("/");
      return quantity_kind === "price" || isFloor;
    })
    .map((claim) => rowOf(claim.quantity, claim));
}

/** Kinds of claim whose figures are of a period, and no event. */
const counted: readonly string[] = ["DEPENDS_ON", "PRODUCES", "SUPPLIES", "ACTIVE_IN", "MINES"];

/** What begins, ends or is due between two days, with a side in a country. */
export function eventsInPeriod(facts: Facts, { from = "", to = "", country = "" }: Given): ReckonedRow[] {
  const isInside = (date: string | null) => date !== null && firstDay(date) >= firstDay(from) && isUntil(date, to);
  return facts.claims
    .filter((claim) => claim.quantity === null || !counted.includes(claim.predicate))
    .filter((claim) => !isCountUnderPolicy(claim))
    .filter(({ subject, object }) => [subject, object].some((id) => (facts.entity(id).country ?? "").includes(country)))
    .flatMap((claim) => [claim.since, claim.until, claim.due].filter(isInside).map((date) => rowOf(date, claim)));
}

/** Whether a claim counts what went on under a policy in a period, such as the exports of a quarter. */
function isCountUnderPolicy({ predicate, quantity_kind, since, until }: ClaimRelationship): boolean {
  return predicate === "AFFECTS" && quantity_kind === "actual" && since !== null && until !== null;
}

/** Whether the first day of a date is not after a day, or the last day of a month or year. */
function isUntil(date: string, to: string): boolean {
  return to === "" || firstDay(date) <= to.padEnd(10, "~");
}

function isOn(claim: ClaimRelationship, id: string): boolean {
  return touches(claim, id) || claim.about === id;
}
