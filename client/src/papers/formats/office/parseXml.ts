/** Parses a part of an Office file; throws if it is not well-formed. */
export function parseXml(text: string): XMLDocument {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  // Browsers report a fault as an element of the parsed document.
  const fault = parsed.getElementsByTagName("parsererror")[0];
  if (fault) throw new SyntaxError(fault.textContent ?? "");
  return parsed;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function serializeXml(parsed: XMLDocument): string {
  return DECLARATION + new XMLSerializer().serializeToString(parsed.documentElement);
}

/** The child elements of a node, optionally only those with a local name. */
export function childrenOf(parent: Node, name?: string): Element[] {
  // Node types are numbers; 1 is an element.
  const elements = [...parent.childNodes].filter((child) => child.nodeType === 1) as Element[];
  return name === undefined ? elements : elements.filter(({ localName }) => localName === name);
}

/** All descendants with a local name, in order. */
export function descendantsOf(parent: Element | XMLDocument, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
