import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { officeProperties, PROPERTIES, zipOptions, zippable } from "../office/officeProperties.ts";
import { onTemplate } from "../office/onTemplate.ts";
import type { Deck } from "./Deck.ts";
import { pptxOnTemplate } from "./template/pptxOnTemplate.ts";

/**
 * Adds the properties of the briefing, marks slide titles as the format requires and tables as having a head, splits
 * notes into a paragraph per line, which the library runs together, and puts the slides into the author's template.
 */
export function stampPptx(file: Uint8Array, { briefing }: Deck): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[PROPERTIES] = strToU8(officeProperties(briefing));
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith("ppt/notesSlides/notesSlide")) parts[name] = strToU8(splitNoteLines(strFromU8(part)));
    if (/^ppt\/slide(s|Layouts)\/slide/.test(name))
      parts[name] = strToU8(
        strFromU8(part)
          .replaceAll(...titleMark)
          .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>'),
      );
  }
  const whole = onTemplate(briefing, (house) => pptxOnTemplate(parts, house)) ?? parts;
  return zipSync(zippable(whole), zipOptions(briefing));
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
