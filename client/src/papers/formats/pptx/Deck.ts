import type PptxGenJS from "pptxgenjs";
import { language } from "../../../model/words/language.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { ACCENT, INK, MUTED } from "../../briefing/paper.ts";
import type { Pictures } from "../pictures.ts";

/** Colours and font of a deck; a template's are named by their place in its theme, and its font is not named at all. */
export interface Look {
  font: { fontFace?: string };
  ink: string;
  muted: string;
  accent: string;
  /** Whether grades are coloured and tables ruled by us; a template does that itself. */
  own: boolean;
}

/** Slides in the making. */
export interface Deck {
  pptx: PptxGenJS;
  briefing: Briefing;
  frame: Frame;
  look: Look;
  /** Pictures placed on slides so far. */
  pictures: Pictures[];
}

export const ownLook = (fontFace: string): Look => ({
  font: { fontFace },
  ink: INK,
  muted: MUTED,
  accent: ACCENT,
  own: true,
});

export const houseLook: Look = { font: {}, ink: "tx1", muted: "tx1", accent: "accent1", own: false };

/** A rectangle on a slide, in inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The places of things on the slides of a deck, in inches. */
export interface Frame {
  width: number;
  height: number;
  /** The title of a slide, and the largest type in points that it has. */
  title: Box;
  titleSize: number;
  /** Everything below it. */
  body: Box;
  /** The title of the first slide, and the text below that. */
  opening: { title: Box; titleSize: number; text: Box };
  /** Width of a column of text in em: between the font and the widest that may replace it. */
  columnWidth: number;
  /** Height of a line in em. */
  lineHeight: number;
  /** Size of its type, compared with slides 7.5 inches high. */
  scale: number;
}

const WIDTH = 13.333;
const MARGIN = 0.6;
const across = { x: MARGIN, w: WIDTH - 2 * MARGIN };

/** Lines of text on the first slide. */
const LONG_TEXT = 10;

/** Our own slides, for screens of 16 to 9; `textLines` says how long the text of the first one is. */
export function ownFrame(textLines: number): Frame {
  // Title and text together stand in the middle; a long text leaves less for the title.
  const long = textLines > LONG_TEXT;
  const text = Math.min(long ? 4.9 : 4.3, 0.5 + textLines * 0.35);
  const title = long ? 1.3 : 1.9;
  const chinese = language() === "zh";
  const y = Math.max(0.45, (7.1 - title - text) / 2 - 0.3);
  return {
    width: WIDTH,
    height: 7.5,
    title: { ...across, y: 0.35, h: 0.95 },
    titleSize: 28,
    body: { ...across, y: 1.45, h: 5.45 },
    opening: {
      title: { ...across, y, h: title },
      titleSize: 44,
      text: { ...across, y: y + title + 0.2, h: Math.min(6.9 - y - title - 0.2, text + 0.6) },
    },
    // Where the Chinese font is missing, the one in its place is wider and higher.
    columnWidth: chinese ? 0.63 : 0.53,
    lineHeight: chinese ? 1.45 : 1.22,
    scale: 1,
  };
}
