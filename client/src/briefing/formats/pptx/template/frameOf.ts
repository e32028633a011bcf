import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import type { Box, Frame } from "../Frame.ts";
import { type HouseSlides, houseSlides, placeholder } from "./HouseSlides.ts";

const EMU_PER_INCH = 914_400;
/** Fonts of an office may be wider and higher than ours. */
const COLUMN_WIDTH = 0.6;
const LINE_HEIGHT = 1.33;
/** Between a title and what follows, in inches. */
const GAP = 0.1;

/** Where a template has its titles, texts and footers, in inches. */
export function frameOf(house: OfficePackage): Frame {
  const slides = houseSlides(house);
  const [size] = descendantsOf(slides.presentation, "sldSz");
  const [width, height] = [inches(size, "cx") || 10, inches(size, "cy") || 7.5];
  const usual = { x: width * 0.05, w: width * 0.9 };
  const title = boxOf("title", slides.page.xml, slides.master) ?? { ...usual, y: height * 0.05, h: height * 0.15 };
  const opening = boxOf("ctrTitle", slides.title.xml) ?? boxOf("title", slides.title.xml, slides.master) ?? title;
  const text = boxOf("subTitle", slides.title.xml) ?? { ...usual, y: height * 0.55, h: height * 0.3 };
  return {
    width,
    height,
    title,
    titleSize: sizeOf(slides, "page"),
    body: bodyOf(slides, title, { ...usual, y: height * 0.23, h: height * 0.68 }),
    opening: { title: opening, titleSize: sizeOf(slides, "title"), text },
    columnWidth: COLUMN_WIDTH,
    lineHeight: LINE_HEIGHT,
  };
}

/** The place for text on the master, without what its title covers. */
function bodyOf({ page, master }: HouseSlides, title: Box, usual: Box): Box {
  const body = boxOf("body", page.xml, master) ?? usual;
  const below = title.y + title.h + GAP;
  if (title.y > body.y || below <= body.y) return body;
  return { ...body, y: below, h: body.y + body.h - below };
}

/** The place of a placeholder: the first of some parts that says it. */
function boxOf(type: string, ...parts: readonly XMLDocument[]): Box | undefined {
  for (const part of parts) {
    const place = placeholder(part, type);
    const [frame] = place ? childrenOf(place, "spPr").flatMap((look) => childrenOf(look, "xfrm")) : [];
    const [from, size] = frame ? [childrenOf(frame, "off")[0], childrenOf(frame, "ext")[0]] : [];
    if (from && size)
      return { x: inches(from, "x"), y: inches(from, "y"), w: inches(size, "cx"), h: inches(size, "cy") };
  }
  return undefined;
}

function inches(element: Element | undefined, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? 0) / EMU_PER_INCH;
}

/** The type of titles in points, said by the layout or by its master. */
function sizeOf(slides: HouseSlides, which: "title" | "page"): number {
  const layout = slides[which].xml;
  const own = placeholder(layout, "ctrTitle") ?? placeholder(layout, "title");
  const styles = [...(own ? descendantsOf(own, "lstStyle") : []), ...descendantsOf(slides.master, "titleStyle")];
  const sizes = styles
    .flatMap((style) => childrenOf(style, "lvl1pPr"))
    .flatMap((level) => childrenOf(level, "defRPr"))
    .map((run) => Number(run.getAttribute("sz") ?? 0) / 100);
  return sizes.find((size) => size > 0) ?? 32;
}
