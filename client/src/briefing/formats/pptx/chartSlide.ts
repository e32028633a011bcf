import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../Briefing.ts";
import { chartAlternative } from "../../chart/chartAlternative.ts";
import type { chartPictures } from "../../chart/chartPictures.ts";
import { writableText } from "../writableText.ts";
import { slideNote, titledSlide } from "./slideDesign.ts";
import { provenanceNotes } from "./slideNotes.ts";
import { pictureOnSlide } from "./slidePicture.ts";

/** The chart of an analysis, where it has one; the slides after it hold its numbers with their claims. */
export async function chartSlide(pptx: PptxGenJS, briefing: Briefing, draw: typeof chartPictures): Promise<void> {
  const picture = briefing.analysis?.picture;
  if (!picture) return;
  const slide = titledSlide(pptx, picture.title);
  pictureOnSlide(slide, await draw(picture.drawing, briefing.link), chartAlternative(picture));
  slideNote(slide, picture.sentence);
  slide.addNotes(writableText(`${chartAlternative(picture)}\n\n${provenanceNotes(briefing)}`));
}
