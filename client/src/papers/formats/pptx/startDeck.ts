import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../briefing/Briefing.ts";
import { xmlText } from "../../briefing/writableText.ts";
import type { OfficePackage } from "../office/OfficePackage.ts";
import { onTemplate } from "../office/onTemplate.ts";
import { childrenOf, descendantsOf } from "../office/parseXml.ts";
import { type Deck, type Frame, houseLook, ownFrame, ownLook } from "./Deck.ts";
import { openingLines } from "./openingSlide.ts";
import { slideFont } from "./slideDesign.ts";
import { boxOf, freeBody, GAP, type HouseSlides, houseSlides, placeholder, sizeOf } from "./template/houseSlides.ts";

/** Fonts of an office may be wider and higher than ours. */
const COLUMN_WIDTH = 0.6;
const LINE_HEIGHT = 1.33;

/** The places of titles, texts and footers in a template, in inches. */
export function frameOf(house: OfficePackage): Frame {
  const slides = houseSlides(house);
  const { width, height } = sizeOf(slides.presentation);
  const usual = { x: width * 0.05, w: width * 0.9 };
  const title = boxOf("title", slides.page.xml, slides.page.master) ?? { ...usual, y: height * 0.05, h: height * 0.15 };
  const below = Math.max(height * 0.23, Math.min(title.y + title.h + GAP, height * 0.45));
  const opening = boxOf("ctrTitle", slides.title.xml) ?? boxOf("title", slides.title.xml, slides.title.master) ?? title;
  const text = boxOf("subTitle", slides.title.xml) ?? { ...usual, y: height * 0.55, h: height * 0.3 };
  return {
    width,
    height,
    title,
    titleSize: titleSizeOf(slides, "page"),
    body: freeBody(slides.page, { width, height }) ?? { ...usual, y: below, h: height * 0.9 - below },
    opening: { title: opening, titleSize: titleSizeOf(slides, "title"), text },
    columnWidth: COLUMN_WIDTH,
    lineHeight: LINE_HEIGHT,
    scale: height / 7.5,
  };
}

/** The type of titles in points, said by the layout or by its master. */
function titleSizeOf(slides: HouseSlides, which: "title" | "page"): number {
  const layout = slides[which].xml;
  const own = placeholder(layout, "ctrTitle") ?? placeholder(layout, "title");
  const styles = [...(own ? descendantsOf(own, "lstStyle") : []), ...descendantsOf(slides[which].master, "titleStyle")];
  const sizes = styles
    .flatMap((style) => childrenOf(style, "lvl1pPr"))
    .flatMap((level) => childrenOf(level, "defRPr"))
    .map((run) => Number(run.getAttribute("sz") ?? 0) / 100);
  return sizes.find((size) => size > 0) ?? 32;
}

/** Begins slides: in our own look, or with the size, places and theme of the author's template. */
export function startDeck(pptx: PptxGenJS, briefing: Briefing): Deck {
  const font = slideFont();
  pptx.company = xmlText(briefing.settings.office.trim()) || "Rare Earth Atlas";
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const house = onTemplate(briefing, frameOf);
  const frame = house ?? ownFrame(openingLines(briefing));
  pptx.defineLayout({ name: "ATLAS", width: frame.width, height: frame.height });
  pptx.layout = "ATLAS";
  return { pptx, briefing, frame, look: house ? houseLook : ownLook(font), pictures: [] };
}
