import { asSentence } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listSentences, listWords } from "../../../model/words/listWords.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { drawnPart } from "../../figure/drawnPart.ts";
import { dueSentence } from "../../figure/numberRanges.ts";
import { mostNamed, rankedThemes } from "../../keyPoints/proposedTitle.ts";
import type { Block } from "../Block.ts";
import { strings, paperStrings as words } from "../strings.ts";
import { chartAlternative } from "./analysisPart.ts";

/** Entities with many claims named in the alternative text. */
const MOST_NAMED = 3;

/** The figure, or the chart that stands for it, under a heading that says what it shows; its caption says so too, and what filters and reader keep out of it. */
export function figurePart(briefing: Briefing): Block[] {
  const picture = briefing.analysis?.picture;
  if (picture?.isFigure) {
    const { sentence: caption, drawing } = picture;
    const chart: Block = { block: "chart", caption, alternative: chartAlternative(picture), drawing };
    return [{ block: "heading", level: 1, text: picture.title }, chart];
  }
  if (briefing.claims.length === 0) return [];
  const heading = figureHeading(briefing);
  // A caption is also read without the heading, in a list of figures or beside a picture that was taken out.
  const caption = listSentences([asSentence(heading), provenanceOf(briefing).omissions]);
  return [
    { block: "heading", level: 1, text: heading },
    { block: "figure", caption, alternative: figureAlternative(briefing), height: 0 },
  ];
}

/** The subject of the figure: what more than half of its claims say, or else around whom they stand. */
function figureHeading(briefing: Briefing): string {
  const { claims: drawn } = drawnPart(briefing);
  const themes = rankedThemes(drawn);
  const [first] = themes;
  if (first !== undefined && first.count * 2 > drawn.length) return words.figures[first.theme];
  return words.figureAround(entityName(mostNamed(drawn, briefing.named)));
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
