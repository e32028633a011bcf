import { JSDOM, VirtualConsole } from "jsdom";

/** Parses a web page as a browser does, without jsdom's complaints about style sheets. */
export function htmlDocument(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
