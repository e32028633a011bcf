import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../Briefing.ts";
import { chartPictures } from "../../chart/chartPictures.ts";
import { SLIDE_PAGE } from "../../figure/page.ts";
import { officeProperties, PROPERTIES, zipOptions, zippable } from "../office/officeProperties.ts";
import { picturesOf } from "../pictures.ts";
import { answerSlide, tableSlides } from "./analysisSlides.ts";
import { chartSlide } from "./chartSlide.ts";
import { claimSlides } from "./claimSlides.ts";
import { defineMaster, slideFont } from "./slideDesign.ts";
import { evidenceSlide, figureSlide, keyFigureSlide, openingSlide } from "./slides.ts";

/**
 * Writes a briefing as slides with native text and tables, and with sources in the notes; `pictures` and `charts` can
 * be replaced in tests.
 */
export async function writePptx(
  briefing: Briefing,
  pictures = picturesOf,
  charts = chartPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sections } = briefing.settings;
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.theme = { headFontFace: slideFont(), bodyFontFace: slideFont() };
  defineMaster(pptx, briefing);
  openingSlide(pptx, briefing);
  if (sections.includes("analysis")) {
    answerSlide(pptx, briefing);
    await chartSlide(pptx, briefing, charts);
    tableSlides(pptx, briefing);
  }
  if (sections.includes("figure")) figureSlide(pptx, briefing, await pictures(briefing, SLIDE_PAGE));
  if (sections.includes("keyFigures")) keyFigureSlide(pptx, briefing);
  if (sections.includes("findings") || sections.includes("claims")) claimSlides(pptx, briefing);
  evidenceSlide(pptx, briefing);
  const file = await pptx.write({ outputType: "uint8array" });
  // The declared return type does not depend on outputType.
  return stamped(file as Uint8Array, briefing);
}

/**
 * Adds the properties of the briefing, marks slide titles as the format requires, and splits notes into a paragraph per
 * line, which the library runs together.
 */
function stamped(file: Uint8Array, briefing: Briefing): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[PROPERTIES] = strToU8(officeProperties(briefing));
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith("ppt/notesSlides/notesSlide")) parts[name] = strToU8(splitNoteLines(strFromU8(part)));
    if (/^ppt\/slide(s|Layouts)\/slide/.test(name)) parts[name] = strToU8(strFromU8(part).replaceAll(...titleMark));
  }
  return zipSync(zippable(parts), zipOptions(briefing));
}

const titleMark = [/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/g, '<p:ph type="title"/>'] as const;
const noteLines =
  /<a:p>(<a:r><a:rPr lang="en-US" dirty="0"\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/;

function splitNoteLines(notes: string): string {
  return notes.replace(noteLines, (_all, open, text: string, close, end) =>
    text
      .split(/\r?\n/)
      .map((line) => (line === "" ? `<a:p>${end}</a:p>` : `<a:p>${open}${line}${close}${end}</a:p>`))
      .join(""),
  );
}
