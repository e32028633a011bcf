import { OFFICE_REFERENCES, OfficePackage, type Parts, type Relation } from "../../office/OfficePackage.ts";
import { replaceProperties } from "../../office/onTemplate.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { dressSlide } from "./dressSlide.ts";
import { type HouseSlides, houseSlides } from "./houseSlides.ts";

const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
/** Relations of a presentation that belong to its own slides. */
const DROPPED = new Set(["slide", "commentAuthors", "authors", "vbaProject", "tags"]);

/** Puts our slides on the master, layouts and theme of an office's presentation, and removes its own slides. */
export function pptxOnTemplate(deck: Parts, house: OfficePackage): Parts {
  const own = new OfficePackage(deck);
  const slides = houseSlides(house);
  const main = house.main;
  const before = house.relations(main);
  for (const { target, kind } of before) if (kind === "slide") house.remove(target);
  const kept = before.filter(({ kind }) => !DROPPED.has(kind));
  const notes = notesMaster(own, house, kept);
  const copied = new Map([[own.related(own.main, "notesMaster") ?? "", notes.target]]);
  const ours = own.relations(own.main).filter(({ kind }) => kind === "slide");
  const added = ours.map((slide, place): Relation => {
    const target = copySlide(own, house, slides, { name: slide.target, opening: place === 0, copied });
    return { ...slide, id: `atlasSlide${place + 1}`, target };
  });
  listSlides(slides.presentation, { slides: added.map(({ id }) => id), notesMaster: notes.id });
  house.set(main, slides.presentation);
  house.types.set(main, PRESENTATION);
  house.setRelations(main, [...kept.filter(({ id }) => id !== notes.id), notes, ...added]);
  replaceProperties(own, house);
  return house.reachableParts();
}

/** The master of notes: that of the template, or else ours. */
function notesMaster(own: OfficePackage, house: OfficePackage, kept: readonly Relation[]): Relation {
  const theirs = kept.find(({ kind }) => kind === "notesMaster");
  if (theirs) return theirs;
  const ours = own.relations(own.main).find(({ kind }) => kind === "notesMaster");
  if (ours === undefined) throw new RangeError("no master of notes");
  return { ...ours, id: "atlasNotes", target: house.copyFrom(own, ours.target, new Map()) };
}

/** Copies a slide with its pictures and notes, on a layout of the template. */
function copySlide(
  own: OfficePackage,
  house: OfficePackage,
  slides: HouseSlides,
  { name, opening, copied }: { name: string; opening: boolean; copied: Map<string, string> },
): string {
  const layout = opening ? slides.title : slides.page;
  const xml = own.xml(name);
  dressSlide(xml, layout.xml, opening, tableStyleOf(house));
  own.set(name, xml);
  const drawn = own.related(name, "slideLayout");
  // Copying follows relations: it ends at the layout, which the template has.
  if (drawn !== undefined) copied.set(drawn, layout.part);
  return house.copyFrom(own, name, copied);
}

function tableStyleOf(house: OfficePackage): string {
  const part = house.related(house.main, "tableStyles");
  const style = part === undefined ? null : house.xml(part).documentElement.getAttribute("def");
  // The one that PowerPoint itself gives: Medium Style 2, Accent 1.
  return style || "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
}

const NAMESPACE = "http://schemas.openxmlformats.org/presentationml/2006/main";
/** Elements that name slides that are gone, or forbid changing them. */
const DROPPED_ELEMENTS = ["sldIdLst", "custShowLst", "photoAlbum", "custDataLst", "modifyVerifier", "sectionLst"];
/** The smallest id that the format allows for a slide. */
const FIRST_ID = 256;

/** Lists our slides in a presentation, by the ids of their relations, in place of its own. */
function listSlides(presentation: XMLDocument, ids: { slides: readonly string[]; notesMaster: string }): void {
  const root = presentation.documentElement;
  for (const element of DROPPED_ELEMENTS.flatMap((name) => descendantsOf(presentation, name))) {
    const extension = element.parentNode;
    extension?.removeChild(element);
    // An extension must not be empty.
    if (extension?.nodeName.endsWith(":ext")) extension.parentNode?.removeChild(extension);
  }
  for (const list of childrenOf(root, "extLst")) if (childrenOf(list).length === 0) root.removeChild(list);
  const create = (name: string, attributes: Record<string, string>) => {
    const element = presentation.createElementNS(NAMESPACE, `p:${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const referring = (element: Element, id: string) => {
    element.setAttributeNS(OFFICE_REFERENCES, "r:id", id);
    return element;
  };
  let after = childrenOf(root, "sldMasterIdLst")[0];
  const insert = (element: Element) => {
    root.insertBefore(element, after?.nextSibling ?? null);
    after = element;
  };
  const notes = childrenOf(root, "notesMasterIdLst")[0];
  if (notes) after = notes;
  else {
    const list = create("notesMasterIdLst", {});
    list.appendChild(referring(create("notesMasterId", {}), ids.notesMaster));
    insert(list);
  }
  const handouts = childrenOf(root, "handoutMasterIdLst")[0];
  if (handouts) after = handouts;
  const list = create("sldIdLst", {});
  for (const [place, id] of ids.slides.entries())
    list.appendChild(referring(create("sldId", { id: String(FIRST_ID + place) }), id));
  insert(list);
}
