import { JSDOM, VirtualConsole } from "jsdom";

/** A web page as a browser reads it; what jsdom does not know of style sheets is not told. */
export function htmlDocument(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
