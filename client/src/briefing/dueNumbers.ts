import { dueOf } from "@atlas/server/due";
import type { Briefing } from "./Briefing.ts";

/** What stands behind the number of a claim that is due: a sign that needs no colour. */
export const DUE_MARK = "*";

/** The numbers of the claims that are due to be checked again on the day of the briefing. */
export function dueNumbers({ claims, made }: Pick<Briefing, "claims" | "made">): Set<number> {
  return new Set(claims.flatMap(({ number, claim }) => (dueOf(claim, made) === null ? [] : number)));
}
