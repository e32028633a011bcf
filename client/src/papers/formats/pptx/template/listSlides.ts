import { OFFICE_REFERENCES } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";

const PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
/** What names slides that are gone, or forbids to change them. */
const DROPPED = ["sldIdLst", "custShowLst", "photoAlbum", "custDataLst", "modifyVerifier", "sectionLst"];
/** The smallest id that the format allows for a slide. */
const FIRST_ID = 256;

/** Lists our slides in a presentation, by the ids of their relations, in place of its own. */
export function listSlides(presentation: XMLDocument, ids: { slides: readonly string[]; notesMaster: string }): void {
  const root = presentation.documentElement;
  for (const element of DROPPED.flatMap((name) => descendantsOf(presentation, name))) {
    const extension = element.parentNode;
    extension?.removeChild(element);
    // An extension must not be empty.
    if (extension?.nodeName.endsWith(":ext")) extension.parentNode?.removeChild(extension);
  }
  for (const list of childrenOf(root, "extLst")) if (childrenOf(list).length === 0) root.removeChild(list);
  const create = (name: string, attributes: Record<string, string>) => {
    const element = presentation.createElementNS(PRESENTATION, `p:${name}`);
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
