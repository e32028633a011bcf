import { dueOf } from "@atlas/server/due";
import type { Briefing } from "./Briefing.ts";

/** Follows the number of a claim that is due for a check; readable without colour. */
export const DUE_MARK = "*";

/** The numbers of the claims due for a check on the day of the briefing. */
export function dueNumbers({ claims, made }: Pick<Briefing, "claims" | "made">): Set<number> {
  return new Set(claims.flatMap(({ number, claim }) => (dueOf(claim, made) === null ? [] : number)));
}
