import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../Briefing.ts";
import { chartAlternative } from "../../chart/chartAlternative.ts";
import type { chartPictures } from "../../chart/chartPictures.ts";
import { writableText } from "../writableText.ts";
import { slideNote, titledSlide } from "./slideDesign.ts";
import { provenanceNotes } from "./slideNotes.ts";
import { pictureOnSlide } from "./slidePicture.ts";

/** Height by width beyond which nobody could read it from a slide. */
const TALLEST = 1.1;

/** The chart of an analysis, where it has one that a slide can hold; the slides after it hold its numbers with their claims. */
export async function chartSlide(pptx: PptxGenJS, briefing: Briefing, draw: typeof chartPictures): Promise<void> {
  const picture = briefing.analysis?.picture;
  if (!picture) return;
  const drawn = await draw(picture.drawing, briefing.link);
  if (drawn.height / drawn.width > TALLEST) return;
  const slide = titledSlide(pptx, picture.title);
  pictureOnSlide(slide, drawn, chartAlternative(picture));
  slideNote(slide, picture.sentence);
  slide.addNotes(writableText(`${chartAlternative(picture)}\n\n${provenanceNotes(briefing)}`));
}
