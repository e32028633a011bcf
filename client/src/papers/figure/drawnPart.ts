import type { Briefing } from "../briefing/Briefing.ts";
import { keyPointsOf } from "../keyPoints/chosenKeyPoints.ts";

/** The part of a briefing that its figure draws: all of the view, or the entities that its key points name and the claims among them. */
export function drawnPart(briefing: Briefing): Briefing {
  const { settings, entities, claims } = briefing;
  const points = keyPointsOf(briefing);
  if (settings.figureOf === "view" || points.length === 0) return briefing;
  const named = new Set(points.flatMap(({ claim }) => [claim.subject, claim.object]));
  return {
    ...briefing,
    entities: entities.filter(({ id }) => named.has(id)),
    claims: claims.filter(({ claim }) => named.has(claim.subject) && named.has(claim.object)),
  };
}
