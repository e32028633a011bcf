import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";

/** A layout of a template: its part, and its placeholders by kind. */
export interface Layout {
  part: string;
  xml: XMLDocument;
}

/** The layouts of a template that our slides use. */
export interface HouseSlides {
  presentation: XMLDocument;
  master: XMLDocument;
  /** For the first slide. */
  title: Layout;
  /** For the others. */
  page: Layout;
}

/** Finds the layouts of a template for a title slide and for slides with a title alone, or the nearest to them. */
export function houseSlides(house: OfficePackage): HouseSlides {
  const presentation = house.xml(house.main);
  const master = house.related(house.main, "slideMaster");
  if (master === undefined) throw new RangeError("no slide master");
  const layouts = house
    .relations(master)
    .filter(({ kind }) => kind === "slideLayout")
    .map(({ target }): Layout => ({ part: target, xml: house.xml(target) }));
  const ofType = (...types: string[]) =>
    types.flatMap((type) => layouts.filter(({ xml }) => xml.documentElement.getAttribute("type") === type))[0];
  const titled = layouts.find(({ xml }) => placeholder(xml, "title") ?? placeholder(xml, "ctrTitle"));
  const page = ofType("titleOnly", "obj", "tx") ?? titled ?? layouts[0];
  if (page === undefined) throw new RangeError("no layouts");
  return { presentation, master: house.xml(master), page, title: ofType("title") ?? page };
}

/** The placeholder of some kind on a master, layout or slide. */
export function placeholder(xml: XMLDocument, type: string): Element | undefined {
  return placeholders(xml).find((shape) => markOf(shape)?.getAttribute("type") === type);
}

export function placeholders(xml: XMLDocument): Element[] {
  return descendantsOf(xml, "sp").filter((shape) => markOf(shape) !== undefined);
}

/** The mark that makes a shape a placeholder. */
export function markOf(shape: Element): Element | undefined {
  return childrenOf(shape, "nvSpPr").flatMap((about) => descendantsOf(about, "ph"))[0];
}
