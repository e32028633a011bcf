import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { setWordAttribute, wordAttribute } from "./wordXml.ts";

/** Elements with the widths of tables and columns in twips. */
const WIDTHS = new Set(["tblW", "tcW", "gridCol", "col"]);

/** Scales tables and pictures, which were made for our pages, to the text area of the template's. */
export function fitToHouse(body: XMLDocument, sections: readonly Element[], house: Element): void {
  let place = 0;
  for (const block of childrenOf(childrenOf(body.documentElement, "body")[0] ?? body)) {
    const section = sections[place];
    if (section === undefined) return;
    const [own, theirs] = [textArea(section), textArea(house, isAcross(section))];
    const [wider, higher] = [theirs.width / own.width, theirs.height / own.height];
    for (const element of descendantsOf(block, "*")) {
      if (WIDTHS.has(element.localName)) scaleWidth(element, wider);
      else if (element.localName === "inline" || element.localName === "anchor")
        scalePicture(element, Math.min(1, wider, higher));
    }
    if (descendantsOf(block, "sectPr").length > 0) place += 1;
  }
}

export function isAcross(section: Element): boolean {
  return wordAttribute(childrenOf(section, "pgSz")[0], "orient") === "landscape";
}

/** The area of the text on a page, in twips. */
export function textArea(section: Element, across = isAcross(section)): { width: number; height: number } {
  const [size, margin] = [childrenOf(section, "pgSz")[0], childrenOf(section, "pgMar")[0]];
  // A4 with margins of an inch, as Word assumes.
  const of = (element: Element | undefined, name: string, usual: number) =>
    Math.abs(Number(wordAttribute(element, name) || usual));
  const sides = [of(size, "w", 11906), of(size, "h", 16838)].toSorted((a, b) => a - b);
  const [width = 0, height = 0] = across ? sides.toReversed() : sides;
  return {
    width: width - of(margin, "left", 1440) - of(margin, "right", 1440) - of(margin, "gutter", 0),
    height: height - of(margin, "top", 1440) - of(margin, "bottom", 1440),
  };
}

function scaleWidth(element: Element, by: number): void {
  const type = wordAttribute(element, "type");
  const width = Number(wordAttribute(element, "w"));
  if (width > 0 && (type === "" || type === "dxa")) setWordAttribute(element, "w", Math.floor(width * by));
}

function scalePicture(drawing: Element, by: number): void {
  for (const size of [...descendantsOf(drawing, "extent"), ...descendantsOf(drawing, "ext")])
    for (const side of ["cx", "cy"]) {
      const length = Number(size.getAttribute(side));
      if (length > 0) size.setAttribute(side, String(Math.round(length * by)));
    }
}
