import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import type { Box } from "../Deck.ts";

/** A layout of a template, and the master that it completes. */
interface Layout {
  part: string;
  xml: XMLDocument;
  master: XMLDocument;
}

/** The layouts of a template that our slides use. */
export interface HouseSlides {
  presentation: XMLDocument;
  /** For the first slide. */
  title: Layout;
  /** For the others. */
  page: Layout;
}

export function sizeOf(presentation: XMLDocument): { width: number; height: number } {
  const [size] = descendantsOf(presentation, "sldSz");
  return { width: inches(size, "cx") || 10, height: inches(size, "cy") || 7.5 };
}

/** Finds a template's layouts for title slides and for slides with a title alone, or the nearest, in any master. */
export function houseSlides(house: OfficePackage): HouseSlides {
  const presentation = house.xml(house.main);
  const size = sizeOf(presentation);
  const layouts = layoutsOf(house);
  const roomy = layouts.filter((layout) => freeBody(layout, size) !== undefined);
  const page = ofType(roomy, "titleOnly", "obj", "tx") ?? ofType(layouts, "titleOnly", "obj", "tx") ?? layouts[0];
  if (page === undefined) throw new RangeError("no layouts");
  const withSubtitle = layouts.find(({ xml }) => placeholder(xml, "title") && placeholder(xml, "subTitle"));
  return { presentation, page, title: ofType(layouts, "title") ?? withSubtitle ?? page };
}

function layoutsOf(house: OfficePackage): Layout[] {
  const masters = house.relations(house.main).filter(({ kind }) => kind === "slideMaster");
  return masters.flatMap(({ target }) => {
    const master = house.xml(target);
    return house
      .relations(target)
      .filter(({ kind }) => kind === "slideLayout")
      .map((layout): Layout => ({ part: layout.target, xml: house.xml(layout.target), master }));
  });
}

/** The first layout of the first of some types that any has. */
function ofType(layouts: readonly Layout[], ...types: string[]): Layout | undefined {
  return types
    .map((type) => layouts.find(({ xml }) => xml.documentElement.getAttribute("type") === type))
    .find((layout) => layout !== undefined);
}

/** Between a title and what follows, in inches. */
export const GAP = 0.1;
/** The parts of the width and height of a slide that text, table or figure need. */
const LEAST = { width: 0.6, height: 0.4 };

/** The place that a layout has for text, without what its title covers; undefined if that is too little. */
export function freeBody({ xml, master }: Layout, size: { width: number; height: number }): Box | undefined {
  const body = boxOf("body", xml, master);
  const title = boxOf("title", xml, master);
  if (body === undefined) return undefined;
  const below = title && title.y <= body.y ? title.y + title.h + GAP : 0;
  const y = Math.max(body.y, below);
  const free = { ...body, y, h: body.y + body.h - y };
  return free.h < size.height * LEAST.height || free.w < size.width * LEAST.width ? undefined : free;
}

const EMU_PER_INCH = 914_400;

/** The place of a placeholder: the first of some parts that says it. */
export function boxOf(type: string, ...parts: readonly XMLDocument[]): Box | undefined {
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

/** The placeholder of some kind on a master, layout or slide. */
export function placeholder(xml: XMLDocument, type: string): Element | undefined {
  return placeholders(xml).find((shape) => markOf(shape)?.getAttribute("type") === type);
}

export function placeholders(xml: XMLDocument): Element[] {
  return descendantsOf(xml, "sp").filter((shape) => markOf(shape) !== undefined);
}

export function markOf(shape: Element): Element | undefined {
  return childrenOf(shape, "nvSpPr").flatMap((about) => descendantsOf(about, "ph"))[0];
}
