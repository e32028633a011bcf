import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { fitToHouse, isAcross } from "./fitToHouse.ts";
import { setWordAttribute, swapSides, wordAttribute } from "./wordXml.ts";

/** The order in which the format wants the parts of a section. */
const ORDER = [
  ...["headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"],
  ...["pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection"],
  ...["bidi", "rtlGutter", "docGrid", "printerSettings"],
];
/** What our sections keep. */
const OWN_PARTS = new Set(["type", "cols"]);
/** Least space below a footer, in twips: about 8 mm, because printers leave an edge. */
const LEAST_FOOTER = 454;
/** Only in the first section: the others continue its headers, footers and page numbers. */
const FIRST_PARTS = new Set(["headerReference", "footerReference", "titlePg", "pgNumType"]);

/**
 * Gives our sections the paper, margins, headers and footers of the template's; they keep their columns, and lie across
 * where they did. A template without a footer gets ours, with the page numbers.
 */
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
