import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../briefing/Briefing.ts";
import { onTemplate } from "../office/onTemplate.ts";
import { type Deck, houseLook, ownLook } from "./Deck.ts";
import { ownFrame } from "./Frame.ts";
import { openingLines } from "./openingSlide.ts";
import { slideFont } from "./slideDesign.ts";
import { frameOf } from "./template/frameOf.ts";

/** Begins slides: in our own look, or with the size, places and theme of the author's template. */
export function startDeck(pptx: PptxGenJS, briefing: Briefing): Deck {
  const font = slideFont();
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const house = onTemplate(briefing, frameOf);
  const frame = house ?? ownFrame(openingLines(briefing));
  pptx.defineLayout({ name: "ATLAS", width: frame.width, height: frame.height });
  pptx.layout = "ATLAS";
  return { pptx, briefing, frame, look: house ? houseLook : ownLook(font) };
}
