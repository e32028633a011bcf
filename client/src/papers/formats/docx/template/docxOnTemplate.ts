import { OFFICE_REFERENCES, OfficePackage, type Parts, type Relation } from "../../office/OfficePackage.ts";
import { descendantsOf, serializeXml } from "../../office/parseXml.ts";
import { replaceProperties } from "../../office/replaceProperties.ts";
import { fitFooters } from "./fitFooters.ts";
import { mergeNumbering } from "./mergeNumbering.ts";
import { mergeStyles } from "./mergeStyles.ts";
import { takeSections } from "./takeSections.ts";

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

/**
 * Puts our document into one of an office: its styles win by name and those it lacks are added; its paper, margins,
 * headers, footers, fonts and theme take the place of ours; its own text goes.
 */
export function docxOnTemplate(document: Parts, house: OfficePackage): Parts {
  const own = new OfficePackage(document);
  const main = house.main;
  const body = own.xml(own.main);

  markReferences(body);
  const section = descendantsOf(house.xml(main), "sectPr").at(-1);
  if (section) takeSections(body, section);
  const footers = fitFooters(body, own, ownId);
  const texts = [body, ...footers.values()];
  mergeStyles(own, house, texts);
  const kept = house.relations(main).filter(({ kind }) => KEPT.has(kind));
  const numbering = mergeNumbering(own, house, texts);
  for (const [name, footer] of footers) own.set(name, footer);

  house.set(main, body);
  house.types.set(main, DOCUMENT);
  house.setRelations(main, [...kept, ...numbering, ...copiedRelations(own, house, serializeXml(body))]);
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
