import { ACCENT, INK } from "../../../briefing/paper.ts";
import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { setWordAttribute, WORD, wordAttribute } from "./wordXml.ts";

/** Elements that name a style, in texts and in other styles. */
const USES = ["pStyle", "rStyle", "tblStyle"] as const;
const LINKS = ["basedOn", "next", "link"] as const;

/** Makes our texts use the template's styles of the same names; those it lacks are added under free ids. */
export function mergeStyles(own: OfficePackage, house: OfficePackage, texts: readonly XMLDocument[]): void {
  const [ours, theirs] = [styleSheetOf(own), styleSheetOf(house)];
  if (ours === null || theirs === null) return;
  const table = theirs.tableStyle();
  const accent = accentOf(house);
  const known = new Map<string, string>();
  const idOf = (id: string): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const style = ours.byId(id);
    const same = style && (id === "AtlasTable" ? table : theirs.like(style));
    const name = same ? wordAttribute(same, "styleId") : theirs.freeId(id);
    known.set(id, name);
    if (style && !same) {
      const added = theirs.add(style, name);
      for (const link of LINKS.flatMap((kind) => childrenOf(added, kind)))
        setWordAttribute(link, "val", idOf(wordAttribute(link, "val")));
      adaptStyle(added, theirs, accent);
    }
    return name;
  };
  for (const use of texts.flatMap((text) => USES.flatMap((kind) => descendantsOf(text, kind))))
    setWordAttribute(use, "val", idOf(wordAttribute(use, "val")));
  for (const text of texts) leaveBulletsToStyle(text, theirs);
  house.set(theirs.part, theirs.xml);
}

/** The first accent colour of the template's theme. */
function accentOf(house: OfficePackage): string {
  const theme = house.related(house.main, "theme");
  const accent = theme === undefined ? undefined : descendantsOf(house.xml(theme), "accent1")[0];
  // A theme may also name a colour of the system.
  const [colour] = accent ? descendantsOf(accent, "srgbClr") : [];
  return colour?.getAttribute("val") ?? ACCENT;
}

function styleSheetOf(file: OfficePackage): StyleSheet | null {
  const part = file.related(file.main, "styles");
  return part === undefined ? null : new StyleSheet(part, file.xml(part), file.xml(file.main));
}

/** Drops our bullets from paragraphs whose list style in the template brings its own. */
function leaveBulletsToStyle(text: XMLDocument, theirs: StyleSheet): void {
  for (const properties of descendantsOf(text, "pPr")) {
    const style = theirs.byId(wordAttribute(childrenOf(properties, "pStyle")[0], "val"));
    if (style === undefined || descendantsOf(style, "numPr").length === 0) continue;
    for (const own of childrenOf(properties, "numPr")) properties.removeChild(own);
  }
}

class StyleSheet {
  readonly part: string;
  readonly xml: XMLDocument;
  readonly #document: XMLDocument;

  constructor(part: string, xml: XMLDocument, document: XMLDocument) {
    this.part = part;
    this.xml = xml;
    this.#document = document;
  }

  get #styles(): Element[] {
    return childrenOf(this.xml.documentElement, "style");
  }

  byId(id: string): Element | undefined {
    return this.#styles.find((style) => wordAttribute(style, "styleId") === id);
  }

  /** The style of the same kind and name as one of another document; ids differ between the languages of Word. */
  like(style: Element): Element | undefined {
    if (isDefault(style)) return this.#styles.find((one) => isDefault(one) && kindOf(one) === kindOf(style));
    return this.named(nameOf(style), kindOf(style));
  }

  named(name: string, kind: string): Element | undefined {
    return this.#styles.find((one) => kindOf(one) === kind && nameOf(one).toLowerCase() === name.toLowerCase());
  }

  /** The style for tables: that of a table in the document, or one that the office made. */
  tableStyle(): Element | undefined {
    const used = descendantsOf(this.#document, "tblStyle").map((use) => this.byId(wordAttribute(use, "val")));
    const own = this.#styles.find(
      (style) => kindOf(style) === "table" && ["1", "true"].includes(wordAttribute(style, "customStyle")),
    );
    return used.find((style) => style !== undefined) ?? own;
  }

  freeId(wanted: string): string {
    let id = wanted;
    while (this.byId(id)) id = `Atlas${id}`;
    return id;
  }

  /** Adds a copy of a style of another document under an id of its own. */
  add(style: Element, id: string): Element {
    // A copy of an element is one.
    const added = this.xml.importNode(style, true) as Element;
    setWordAttribute(added, "styleId", id);
    this.xml.documentElement.appendChild(added);
    return added;
  }
}

function nameOf(style: Element): string {
  return wordAttribute(childrenOf(style, "name")[0], "val");
}

function kindOf(style: Element): string {
  return wordAttribute(style, "type");
}

function isDefault(style: Element): boolean {
  return ["1", "true"].includes(wordAttribute(style, "default"));
}

const heading = /^heading (\d)$/i;

/** Lets a style that a template lacks look like it: its colour of text, its `accent`, headings like its own. */
function adaptStyle(style: Element, theirs: StyleSheet, accent: string): void {
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
