import { ACCENT, INK } from "../../../briefing/paper.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { nameOf, type StyleSheet } from "./StyleSheet.ts";
import { setWordAttribute, WORD, wordAttribute } from "./wordXml.ts";

const heading = /^heading (\d)$/i;

/**
 * Lets one of our styles that a template lacks look like the template: its text has the template's colour, `accent`
 * takes the place of ours, and a heading or title follows the headings that the template has.
 */
export function adaptStyle(style: Element, theirs: StyleSheet, accent: string): void {
  for (const colour of descendantsOf(style, "color"))
    if (wordAttribute(colour, "val") === INK) colour.parentNode?.removeChild(colour);
  for (const element of descendantsOf(style, "*"))
    for (const name of ["val", "color"])
      if (wordAttribute(element, name) === ACCENT) {
        setWordAttribute(element, name, accent);
        setWordAttribute(element, "themeColor", "accent1");
      }
  const based = theirs.byId(wordAttribute(childrenOf(style, "basedOn")[0], "val"));
  if (based && isTitle(based)) {
    followHeading(style, based);
    return;
  }
  const level = Number(nameOf(style).match(heading)?.[1] ?? (isTitle(style) ? 1 : 0));
  const above = Array.from({ length: level }, (_, place) => `heading ${level - place}`)
    .map((name) => theirs.named(name, "paragraph"))
    .find((one) => one !== undefined && one !== style);
  if (above) followHeading(style, above);
}

function isTitle(style: Element): boolean {
  return nameOf(style) === "Title";
}

/** Keeps only the size and level of a heading, and takes the rest from another. */
function followHeading(style: Element, above: Element): void {
  for (const look of childrenOf(style, "rPr").flatMap((run) => childrenOf(run)))
    if (!/^sz/.test(look.localName)) look.parentNode?.removeChild(look);
  for (const based of childrenOf(style, "basedOn")) setWordAttribute(based, "val", wordAttribute(above, "styleId"));
  // The numbers of chapters, if the template has them, stay with its own headings.
  for (const paragraph of childrenOf(style, "pPr")) {
    for (const own of childrenOf(paragraph, "numPr")) paragraph.removeChild(own);
    const none = paragraph.ownerDocument.createElementNS(WORD, "w:numPr");
    const id = paragraph.ownerDocument.createElementNS(WORD, "w:numId");
    setWordAttribute(id, "val", 0);
    none.appendChild(id);
    const after = childrenOf(paragraph).find(({ localName }) => !BEFORE_LIST.has(localName)) ?? null;
    paragraph.insertBefore(none, after);
  }
}

/** Parts of a paragraph that the format wants before its list. */
const BEFORE_LIST = new Set(["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"]);
