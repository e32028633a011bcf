import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

/** Gives Node the reader and writer of XML that browsers have. */
export function installXmlOfBrowsers(): void {
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
