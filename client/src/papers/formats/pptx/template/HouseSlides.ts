import type { OfficePackage } from "../../office/OfficePackage.ts";
import { descendantsOf } from "../../office/parseXml.ts";
import { inches } from "./boxOf.ts";
import { freeBody } from "./freeBody.ts";
import { placeholder } from "./placeholder.ts";

/** A layout of a template, and the master that it completes. */
export interface Layout {
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

/** The size of slides in inches. */
export function sizeOf(presentation: XMLDocument): { width: number; height: number } {
  const [size] = descendantsOf(presentation, "sldSz");
  return { width: inches(size, "cx") || 10, height: inches(size, "cy") || 7.5 };
}

/**
 * Finds the layouts of a template for a title slide and for slides with a title alone, or the nearest to them. A
 * template may have several masters, some of them for title slides, without much room for text.
 */
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
