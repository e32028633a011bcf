import { OFFICE_REFERENCES, OfficePackage, type Parts, type Relation } from "../../office/OfficePackage.ts";
import { replaceProperties } from "../../office/onTemplate.ts";
import { childrenOf, descendantsOf, serializeXml } from "../../office/parseXml.ts";
import { mergeStyles } from "./mergeStyles.ts";
import { takeSections, textArea } from "./takeSections.ts";
import { setWordAttribute, wordAttribute } from "./wordXml.ts";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** The id of one of our relations, made to differ from those of the template. */
const ownId = (id: string) => `atlas${id}`;
/** Relations of a template's document that its look depends on; the others belong to its own text. */
const KEPT = new Set([
  ...["styles", "stylesWithEffects", "settings", "webSettings", "theme", "fontTable", "numbering"],
  ...["header", "footer", "customXml", "glossaryDocument"],
]);
/** Relations of our document that are copied; the others are merged, or the template has its own. */
const COPIED = new Set(["image", "hyperlink", "header", "footer"]);
/** Settings that belong to the template's own text, or to its author's machine. */
const DROPPED_SETTINGS = [
  ...["attachedTemplate", "documentProtection", "mailMerge", "trackRevisions", "footnotePr", "endnotePr"],
];

/** Puts our document into an office's: its styles win by name, its paper, header and theme too; its text goes. */
export function docxOnTemplate(document: Parts, house: OfficePackage): Parts {
  const own = new OfficePackage(document);
  const main = house.main;
  const body = own.xml(own.main);

  markReferences(body);
  const section = descendantsOf(house.xml(main), "sectPr").at(-1);
  if (section) takeSections(body, section);
  const footers = fitFooters(body, own, ownId);
  const notes = own.relations(own.main).find(({ kind }) => kind === "footnotes");
  const noted = notes === undefined ? null : own.xml(notes.target);
  const texts = [body, ...footers.values(), ...(noted === null ? [] : [noted])];
  mergeStyles(own, house, texts);
  const kept = house.relations(main).filter(({ kind }) => KEPT.has(kind));
  const numbering = mergeNumbering(own, house, texts);
  for (const [name, footer] of footers) own.set(name, footer);
  if (notes && noted) own.set(notes.target, noted);
  const footnotes = notes
    ? [{ ...notes, id: ownId(notes.id), target: house.copyFrom(own, notes.target, new Map()) }]
    : [];

  house.set(main, body);
  house.types.set(main, DOCUMENT);
  house.setRelations(main, [...kept, ...numbering, ...footnotes, ...copiedRelations(own, house, serializeXml(body))]);
  cleanSettings(house);
  replaceProperties(own, house);
  return house.reachableParts();
}

function markReferences(body: XMLDocument): void {
  for (const element of descendantsOf(body, "*"))
    for (const { namespaceURI, name, value } of [...element.attributes])
      if (namespaceURI === OFFICE_REFERENCES) element.setAttributeNS(OFFICE_REFERENCES, name, ownId(value));
}

/** Copies what our document leads to into the template. */
function copiedRelations(own: OfficePackage, house: OfficePackage, body: string): Relation[] {
  const copied = new Map<string, string>();
  return own
    .relations(own.main)
    .map((one) => ({ ...one, id: ownId(one.id) }))
    .filter(({ kind, id }) => COPIED.has(kind) && body.includes(`"${id}"`))
    .map((one) => (one.external ? one : { ...one, target: house.copyFrom(own, one.target, copied) }));
}

function cleanSettings(house: OfficePackage): void {
  const name = house.related(house.main, "settings");
  if (name === undefined) return;
  const settings = house.xml(name);
  for (const element of DROPPED_SETTINGS.flatMap((gone) => descendantsOf(settings, gone)))
    element.parentNode?.removeChild(element);
  house.set(name, settings);
  house.setRelations(
    name,
    house.relations(name).filter(({ kind }) => kind !== "attachedTemplate"),
  );
}

/** Our footers to which sections of `body` refer, with tabs at the ends of their lines; `idOf` names relations. */
function fitFooters(
  body: XMLDocument,
  own: OfficePackage,
  idOf: (relation: string) => string,
): Map<string, XMLDocument> {
  const footers = own.relations(own.main).filter(({ kind }) => kind === "footer");
  const fitted = new Map<string, XMLDocument>();
  for (const section of descendantsOf(body, "sectPr"))
    for (const reference of childrenOf(section, "footerReference")) {
      const footer = footers.find(({ id }) => idOf(id) === reference.getAttribute("r:id"));
      if (footer === undefined) continue;
      const content = own.xml(footer.target);
      for (const tabs of descendantsOf(content, "tabs"))
        for (const tab of childrenOf(tabs, "tab")) setWordAttribute(tab, "pos", textArea(section).width);
      fitted.set(footer.target, content);
    }
  return fitted;
}

/** Adds our lists to those of the template; returns the relation to be added if it has none. */
function mergeNumbering(own: OfficePackage, house: OfficePackage, texts: readonly XMLDocument[]): Relation[] {
  const relation = own.relations(own.main).find(({ kind }) => kind === "numbering");
  if (relation === undefined || !own.has(relation.target)) return [];
  const name = house.related(house.main, "numbering");
  if (name === undefined)
    return [{ ...relation, id: "atlasNumbering", target: house.copyFrom(own, relation.target, new Map()) }];
  const [ours, theirs] = [own.xml(relation.target), house.xml(name)];
  const [list, use] = [highest(theirs, "abstractNum", "abstractNumId"), highest(theirs, "num", "numId")];
  for (const element of childrenOf(ours.documentElement, "abstractNum")) {
    shift(element, "abstractNumId", list);
    // The format wants every list before the first use of one.
    const before = childrenOf(theirs.documentElement, "num")[0] ?? null;
    theirs.documentElement.insertBefore(theirs.importNode(element, true), before);
  }
  for (const element of childrenOf(ours.documentElement, "num")) {
    shift(element, "numId", use);
    for (const of of childrenOf(element, "abstractNumId")) shift(of, "val", list);
    const after = childrenOf(theirs.documentElement, "num").at(-1)?.nextSibling ?? null;
    theirs.documentElement.insertBefore(theirs.importNode(element, true), after);
  }
  house.set(name, theirs);
  for (const text of texts) for (const element of descendantsOf(text, "numId")) shift(element, "val", use);
  return [];
}

function highest(numbering: XMLDocument, name: string, attribute: string): number {
  const numbers = childrenOf(numbering.documentElement, name).map((element) =>
    Number(wordAttribute(element, attribute)),
  );
  return Math.max(0, ...numbers) + 1;
}

function shift(element: Element, attribute: string, by: number): void {
  setWordAttribute(element, attribute, Number(wordAttribute(element, attribute)) + by);
}
