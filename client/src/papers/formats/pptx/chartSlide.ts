import { writableText } from "../../briefing/writableText.ts";
import { chartAlternative } from "../../charts/paper/chartAlternative.ts";
import type { chartPictures } from "../../charts/paper/chartPictures.ts";
import type { Deck } from "./Deck.ts";
import { noteHeight, slideNote, titledSlide } from "./slideDesign.ts";
import { provenanceNotes } from "./slideNotes.ts";
import { pictureOnSlide } from "./slidePicture.ts";

/** Height by width; higher charts are unreadable on a slide. */
const MOST_HEIGHT_RATIO = 1.1;

/** The chart of an analysis, if it has one that fits; its numbers follow on the table slides. */
export async function chartSlide(deck: Deck, draw: typeof chartPictures): Promise<void> {
  const { briefing, frame } = deck;
  const picture = briefing.analysis?.picture;
  if (!picture) return;
  const drawn = await draw(picture.drawing, briefing.link);
  if (drawn.height / drawn.width > MOST_HEIGHT_RATIO) return;
  const slide = titledSlide(deck, picture.title);
  const h = frame.body.h - noteHeight(deck, picture.sentence);
  pictureOnSlide(deck, slide, drawn, chartAlternative(picture), { ...frame.body, h });
  slideNote(deck, slide, picture.sentence);
  slide.addNotes(writableText(`${chartAlternative(picture)}\n\n${provenanceNotes(briefing)}`));
}
