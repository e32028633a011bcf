import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../briefing/Briefing.ts";
import { ACCENT, INK, MUTED } from "../../briefing/paper.ts";
import type { Frame } from "./Frame.ts";

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
}

export const ownLook = (fontFace: string): Look => ({
  font: { fontFace },
  ink: INK,
  muted: MUTED,
  accent: ACCENT,
  own: true,
});

export const houseLook: Look = { font: {}, ink: "tx1", muted: "tx1", accent: "accent1", own: false };
