import PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../briefing/Briefing.ts";
import { chartPictures } from "../../charts/paper/chartPictures.ts";
import { SLIDE_PAGE } from "../../figure/page.ts";
import { picturesOf } from "../pictures.ts";
import { analysisAnnex, answerSlides } from "./analysisSlides.ts";
import { claimSlides, keyFigureSlide } from "./annexSlides.ts";
import { basisSlides } from "./basisSlides.ts";
import { chartSlide } from "./chartSlide.ts";
import type { Deck } from "./Deck.ts";
import { figureSlide } from "./figureSlide.ts";
import { keyPointSlides } from "./keyPointSlides.ts";
import { openingSlide } from "./openingSlide.ts";
import { defineMasters } from "./slideDesign.ts";
import { stampPptx } from "./stampPptx.ts";
import { startDeck } from "./startDeck.ts";

/**
 * Writes a briefing as slides with native text and tables, and with sources in the notes: title, figure, key points and
 * what they rest on, and the rest as an annex if the author wants it. `pictures` and `charts` can be replaced in tests.
 */
export async function writePptx(
  briefing: Briefing,
  pictures = picturesOf,
  charts = chartPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = startDeck(new PptxGenJS(), briefing);
  defineMasters(deck);
  openingSlide(deck);
  answerSlides(deck);
  figureSlide(deck, await pictures(briefing, SLIDE_PAGE));
  keyPointSlides(deck);
  basisSlides(deck);
  if (briefing.settings.annex) await annex(deck, charts);
  const file = await deck.pptx.write({ outputType: "uint8array" });
  // The declared return type does not depend on outputType.
  return stampPptx(file as Uint8Array, deck);
}

async function annex(deck: Deck, charts: typeof chartPictures): Promise<void> {
  const { sections } = deck.briefing.settings;
  keyFigureSlide(deck);
  if (sections.includes("analysis")) {
    await chartSlide(deck, charts);
    analysisAnnex(deck);
  }
  if (sections.includes("claims")) claimSlides(deck);
}
