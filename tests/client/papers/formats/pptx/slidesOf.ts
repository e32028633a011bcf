import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writePptx } from "../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";

/** The parts of a presentation that are slides, in order. */
export function slidesOf(file: OfficeFile): string[] {
  const count = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, place) => `ppt/slides/slide${place + 1}.xml`);
}

/** The texts of the rows of all tables on a slide. */
export function rowsOf(file: OfficeFile, slide: string): string[][] {
  return file
    .elements(slide, "a:tr")
    .map((row) => [...row.getElementsByTagName("a:tc")].map((cell) => textIn(cell).trim()));
}

/** The presentation of a briefing with its annex. */
export async function withAnnex(briefing: Briefing): Promise<OfficeFile> {
  const settings = { ...briefing.settings, annex: true };
  return new OfficeFile(await writePptx({ ...briefing, settings }, onePicture));
}

/** The part with the notes of a slide. */
export function notesOf(slide: string): string {
  return slide.replace("slides/slide", "notesSlides/notesSlide");
}
