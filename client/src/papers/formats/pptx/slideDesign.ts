import type PptxGenJS from "pptxgenjs";
import { language } from "../../../model/words/language.ts";
import { writableText } from "../../briefing/writableText.ts";
import { paperStrings } from "../../document/strings.ts";
import type { Box, Deck, Look } from "./Deck.ts";
import { fittingSize, scaled, splitText, textHeight } from "./textFit.ts";

const HAIRLINE = "C9CDD0";
const HEAD_FILL = "EEF3F2";
/** Names by which the slides of a deck and the text of its first one are found again. */
const OPENING = "OPENING";
const PAGE = "PAGE";
export const SUBTITLE = "Atlas subtitle";
const NOTE_SIZE = 11;
/** Columns of a sentence that is short enough for a title. */
export const FINDING_COLUMNS = 130;
/** Longest title in columns; a Chinese character takes two. */
const TITLE_COLUMNS = 220;

/** A font that comes with PowerPoint and, for Chinese, has Chinese characters. */
export function slideFont(): string {
  return language() === "zh" ? "Microsoft YaHei" : "Calibri";
}

/** Text for a slide, on one line: forbidden characters are replaced. */
export function slideText(text: string): string {
  return writableText(text).replace(/\s+/g, " ").trim();
}

/** The slide masters: title (which outlines use), data set in the footer, and slide number. */
export function defineMasters({ pptx, briefing, frame, look }: Deck): void {
  const { dataset, hash } = briefing;
  const small = { ...look.font, fontSize: 10, color: look.muted };
  const y = frame.height - 0.48;
  for (const [name, box, valign] of [
    [OPENING, frame.opening.title, "bottom"],
    [PAGE, frame.title, "middle"],
  ] as const)
    pptx.defineSlideMaster({
      title: name,
      background: { color: "FFFFFF" },
      slideNumber: { x: frame.width - 1.1, y, w: 0.5, h: 0.3, align: "right", ...small },
      objects: [
        { rect: { x: 0, y: 0, w: 0.16, h: frame.height, fill: { color: look.accent } } },
        {
          text: {
            text: paperStrings.foot(dataset.version, hash),
            options: { x: frame.title.x, y, w: 9, h: 0.3, margin: 0, ...small },
          },
        },
        { placeholder: { options: { ...titleOptions(look), name: "title", type: "title", ...box, valign }, text: "" } },
      ],
    });
}

function titleOptions(look: Look) {
  return { margin: 0, align: "left", ...look.font, fontSize: 28, bold: true, color: look.ink } as const;
}

/** A slide with its title, in type that fits; the first slide has a place of its own for it. */
export function titledSlide({ pptx, frame }: Deck, title: string, opening = false): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: opening ? OPENING : PAGE });
  const [box, largest] = opening ? [frame.opening.title, frame.opening.titleSize] : [frame.title, frame.titleSize];
  const sizes = [44, 40, 36, 32, 28, 26, 24, 22, 20, 18].filter((size) => size < largest);
  const [text] = splitText(slideText(title), TITLE_COLUMNS);
  const fontSize = fittingSize(text, box, [largest, ...sizes], frame);
  // The library takes the size of a placeholder from the master, but that of a run from the run.
  slide.addText([{ text, options: { fontSize } }], { placeholder: "title" });
  return slide;
}

export function textOptions({ look }: Deck, box: Box, fontSize: number): PptxGenJS.TextPropsOptions {
  return { ...box, margin: 0, valign: "top", ...look.font, color: look.ink, fontSize };
}

/** A note at the foot of the body that explains how to read it. */
export function slideNote(deck: Deck, slide: PptxGenJS.Slide, text: string): void {
  const { body } = deck.frame;
  const h = noteHeight(deck, text);
  if (h === 0) return;
  const box = { ...body, y: body.y + body.h - h, h };
  slide.addText(slideText(text), {
    ...textOptions(deck, box, noteSize(deck)),
    color: deck.look.muted,
    valign: "bottom",
  });
}

/** The height of such a note with the space above it. */
export function noteHeight(deck: Deck, text: string): number {
  const { frame } = deck;
  const note = slideText(text);
  return note === "" ? 0 : textHeight(note, frame.body.w, noteSize(deck), frame) + 0.15;
}

function noteSize({ frame }: Deck): number {
  return scaled([NOTE_SIZE], frame)[0] ?? NOTE_SIZE;
}

export function headCell({ own, muted }: Look, text: string, number = false): PptxGenJS.TableCell {
  const ruled = own ? { fill: { color: HEAD_FILL }, border: rules(muted) } : {};
  return { text: slideText(text), options: { bold: true, align: number ? "right" : "left", ...ruled } };
}

export function bodyCell({ own }: Look, text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
  return { text, options: { ...(own ? { border: rules(HAIRLINE) } : {}), valign: "middle", ...options } };
}

/** A border only below the cell; order: top, right, bottom, left. */
function rules(
  color: string,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  return [{ type: "none" }, { type: "none" }, { type: "solid", pt: 0.75, color }, { type: "none" }];
}
