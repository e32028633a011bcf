import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { setWordAttribute, swapSides, wordAttribute } from "./wordXml.ts";

/** The order in which the format wants the parts of a section. */
const ORDER = [
  ...["headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"],
  ...["pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection"],
  ...["bidi", "rtlGutter", "docGrid", "printerSettings"],
];
/** Parts that our sections keep. */
const OWN_PARTS = new Set(["type", "cols"]);
/** Least space below a footer, in twips: about 8 mm, because printers leave an edge. */
const LEAST_FOOTER = 454;
/** Only in the first section: the others continue its headers, footers and page numbers. */
const FIRST_PARTS = new Set(["headerReference", "footerReference", "titlePg", "pgNumType"]);

/** Gives our sections the template's paper and margins, headers and footers (ours if it has none), not its columns. */
export function takeSections(body: XMLDocument, house: Element): void {
  const sections = descendantsOf(body, "sectPr");
  fitToHouse(body, sections, house);
  const hasFooter = childrenOf(house, "footerReference").length > 0;
  const isOwn = ({ localName }: Element) => OWN_PARTS.has(localName) || (localName === "footerReference" && !hasFooter);
  for (const [place, section] of sections.entries()) {
    const across = isAcross(section);
    const taken = childrenOf(house)
      .filter(({ localName }) => ORDER.includes(localName) && !OWN_PARTS.has(localName))
      .filter(({ localName }) => place === 0 || !FIRST_PARTS.has(localName))
      // A copy of an element is one.
      .map((part) => body.importNode(part, true) as Element);
    const parts = [...childrenOf(section).filter(isOwn), ...taken];
    while (section.firstChild) section.removeChild(section.firstChild);
    for (const part of parts.toSorted((a, b) => ORDER.indexOf(a.localName) - ORDER.indexOf(b.localName)))
      section.appendChild(part);
    if (!hasFooter) for (const margin of childrenOf(section, "pgMar")) leaveRoomForFooter(margin);
    if (across) for (const size of childrenOf(section, "pgSz")) swapSides(size);
  }
}

function leaveRoomForFooter(margin: Element): void {
  if (Number(wordAttribute(margin, "footer")) < LEAST_FOOTER) setWordAttribute(margin, "footer", LEAST_FOOTER);
}

/** Elements with the widths of tables and columns in twips. */
const WIDTHS = new Set(["tblW", "tcW", "gridCol", "col"]);

/** Scales tables and pictures, which were made for our pages, to the text area of the template's. */
function fitToHouse(body: XMLDocument, sections: readonly Element[], house: Element): void {
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

function isAcross(section: Element): boolean {
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
