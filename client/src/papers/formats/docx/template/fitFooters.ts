import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { textArea } from "./fitToHouse.ts";
import { setWordAttribute } from "./wordXml.ts";

/**
 * Those of our footers that the sections of `body` still refer to, by the names of their parts, with the tab of each
 * moved to the end of its section's lines. `idOf` tells the id by which the body refers to a relation of our document.
 */
export function fitFooters(
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
