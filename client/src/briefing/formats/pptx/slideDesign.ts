import type PptxGenJS from "pptxgenjs";
import { clipText, columns } from "../../../picture/canvas/labels/labelText.ts";
import { language } from "../../../words/language.ts";
import type { Briefing } from "../../Briefing.ts";
import { docxStrings } from "../docx/docxStrings.ts";
import { writableText } from "../writableText.ts";

export const INK = "1E2A32";
export const MUTED = "5D6973";
export const ACCENT = "0E6E6E";
const HAIRLINE = "C9CDD0";

/** Size and margin of a slide, in inches. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 };
/** Area below the title, in inches. */
export const BODY = { x: SLIDE.margin, y: 1.45, w: SLIDE.width - 2 * SLIDE.margin, h: 5.35 };

/** Longest title in columns; a Chinese character takes two. */
const TITLE_COLUMNS = 90;
/** Columns that fit on one line; longer titles take two lines in smaller type. */
const ONE_LINE = 46;
const SMALL_TITLE = 22;
const NOTE_COLUMNS = 190;
const MASTER = "ATLAS";

/** A font that comes with PowerPoint and, for Chinese, has Chinese characters. */
export function slideFont(): string {
  return language() === "zh" ? "Microsoft YaHei" : "Calibri";
}

/** Text for a slide: forbidden characters are replaced, and overlong text is cut with an ellipsis. */
export function slideText(text: string, columns: number): string {
  return clipText(writableText(text).replace(/\s+/g, " ").trim(), columns);
}

/** The slide master: title (which outlines use), data set in the footer, and slide number. */
export function defineMaster(pptx: PptxGenJS, { dataset, hash }: Briefing): void {
  const small = { fontFace: slideFont(), fontSize: 10, color: MUTED };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    slideNumber: { x: SLIDE.width - 1.1, y: 7.02, w: 0.5, h: 0.3, align: "right", ...small },
    objects: [
      { rect: { x: 0, y: 0, w: 0.16, h: SLIDE.height, fill: { color: ACCENT } } },
      {
        text: {
          text: docxStrings.foot(dataset.version, hash),
          options: { x: SLIDE.margin, y: 7.02, w: 9, h: 0.3, margin: 0, ...small },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: SLIDE.margin,
            y: 0.4,
            w: SLIDE.width - 2 * SLIDE.margin,
            h: 0.85,
            margin: 0,
            align: "left",
            valign: "middle",
            fontFace: slideFont(),
            fontSize: 28,
            bold: true,
            color: INK,
          },
          text: "",
        },
      },
    ],
  });
}

export function titledSlide(pptx: PptxGenJS, title: string): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: MASTER });
  const text = slideText(title, TITLE_COLUMNS);
  const options = columns(text) > ONE_LINE ? { fontSize: SMALL_TITLE } : {};
  // The library takes the size of a placeholder from the master, but that of a run from the run.
  slide.addText([{ text, options }], { placeholder: "title" });
  return slide;
}

/** Text across the body of a slide, `y` and `h` in inches from its top. */
export function bodyText(
  slide: PptxGenJS.Slide,
  text: string,
  look: { y: number; h: number; fontSize: number; color?: string },
): void {
  slide.addText(text, { x: BODY.x, w: BODY.w, margin: 0, valign: "top", fontFace: slideFont(), color: INK, ...look });
}

/** A line below the body of a slide that explains how to read it. */
export function slideNote(slide: PptxGenJS.Slide, text: string): void {
  if (text === "") return;
  slide.addText(slideText(text, NOTE_COLUMNS), {
    x: BODY.x,
    y: 6.65,
    w: BODY.w,
    h: 0.3,
    margin: 0,
    fontFace: slideFont(),
    fontSize: 11,
    color: MUTED,
  });
}

export function headCell(text: string, align: "left" | "right" = "left"): PptxGenJS.TableCell {
  return {
    text,
    options: { bold: true, align, fill: { color: "EEF3F2" }, border: rules(MUTED) },
  };
}

/** A table cell; overlong text is cut. */
export function bodyCell(text: string, columns: number, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
  return { text: slideText(text, columns), options: { border: rules(HAIRLINE), valign: "top", ...options } };
}

/** A border only below the cell; order: top, right, bottom, left. */
function rules(
  color: string,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  return [{ type: "none" }, { type: "none" }, { type: "solid", pt: 0.75, color }, { type: "none" }];
}
