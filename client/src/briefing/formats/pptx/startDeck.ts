import { unzipSync } from "fflate";
import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../Briefing.ts";
import { templateStrings } from "../../template/templateStrings.ts";
import { FormatError } from "../Format.ts";
import { OfficePackage } from "../office/OfficePackage.ts";
import { type Deck, houseLook, ownLook } from "./Deck.ts";
import { type Frame, ownFrame } from "./Frame.ts";
import { openingLines } from "./openingSlide.ts";
import { slideFont } from "./slideDesign.ts";
import { frameOf } from "./template/frameOf.ts";

/** Begins slides: in our own look, or with the size, places and theme of the author's template. */
export function startDeck(pptx: PptxGenJS, briefing: Briefing): Deck {
  const font = slideFont();
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const { template } = briefing;
  const frame = template ? houseFrame(template) : ownFrame(openingLines(briefing));
  pptx.defineLayout({ name: "ATLAS", width: frame.width, height: frame.height });
  pptx.layout = "ATLAS";
  return { pptx, briefing, frame, look: template ? houseLook : ownLook(font) };
}

function houseFrame({ name, bytes }: NonNullable<Briefing["template"]>): Frame {
  try {
    return frameOf(new OfficePackage(unzipSync(bytes)));
  } catch (error) {
    throw new FormatError(templateStrings.unusable(name), { cause: error });
  }
}
