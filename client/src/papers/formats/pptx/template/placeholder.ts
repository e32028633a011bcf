import { childrenOf, descendantsOf } from "../../office/parseXml.ts";

/** The placeholder of some kind on a master, layout or slide. */
export function placeholder(xml: XMLDocument, type: string): Element | undefined {
  return placeholders(xml).find((shape) => markOf(shape)?.getAttribute("type") === type);
}

export function placeholders(xml: XMLDocument): Element[] {
  return descendantsOf(xml, "sp").filter((shape) => markOf(shape) !== undefined);
}

/** The mark that makes a shape a placeholder. */
export function markOf(shape: Element): Element | undefined {
  return childrenOf(shape, "nvSpPr").flatMap((about) => descendantsOf(about, "ph"))[0];
}
