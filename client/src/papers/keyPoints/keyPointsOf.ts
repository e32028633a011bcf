import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";

/** The key points of a briefing, in the author's order; their numbers are 1, 2 and so on. */
export function keyPointsOf({ claims, settings }: Pick<Briefing, "claims" | "settings">): readonly NumberedClaim[] {
  return claims.slice(0, settings.keyPoints.length);
}
