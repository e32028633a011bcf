import { entityName } from "../../../words/entityName.ts";
import { listSentences, listWords } from "../../../words/listWords.ts";
import type { Briefing } from "../../Briefing.ts";
import { contentTitle } from "../../contentTitle.ts";
import { drawnPart } from "../../figure/drawnPart.ts";
import { dueSentence } from "../../figure/dueSentence.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Block } from "../Block.ts";
import { strings } from "../strings.ts";

/** Entities with many claims named in the alternative text. */
const MOST_NAMED = 3;

/** The figure with its caption and alternative text. */
export function figurePart(briefing: Briefing): Block[] {
  return [
    { block: "heading", level: 1, text: strings.figure },
    {
      block: "figure",
      caption: strings.figureCaption(contentTitle(briefing), provenanceOf(briefing).dataset),
      alternative: figureAlternative(briefing),
    },
  ];
}

/** Text for readers who cannot see the figure. */
export function figureAlternative(briefing: Briefing): string {
  const { entities, claims } = drawnPart(briefing);
  const counted = entities
    .map((entity) => ({
      name: entityName(entity),
      count: claims.filter(({ claim }) => claim.subject === entity.id || claim.object === entity.id).length,
    }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  const most = counted.slice(0, MOST_NAMED).map(({ name, count }) => strings.claimsOf(name, count));
  const text = strings.alternative(entities.length, claims.length, listWords(most));
  return listSentences([text, ...dueSentence(briefing)]);
}
