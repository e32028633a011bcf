import { language } from "../../model/words/language.ts";
import { xmlText } from "../briefing/writableText.ts";

/** The record of a picture where editing programs keep it. */
export interface PictureFacts {
  title: string;
  /** Title, version and date of the data set. */
  dataset: string;
  /** The hash of what is drawn; that of the data set for charts of all of it. */
  hash: string;
  /** Addresses of what is drawn: of the view, and of the answer if there is one. */
  links: readonly string[];
  licence: string;
  /** Day of making, YYYY-MM-DD. */
  made: string;
  /** Ids of the claims drawn. */
  claims: readonly string[];
}

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atlas="urn:rare-earth-atlas:picture:"';

/** The metadata element of an SVG: RDF in Dublin Core, as Inkscape and XMP write it, with hash and ids of claims. */
export function pictureMetadata({ title, dataset, hash, links, licence, made, claims }: PictureFacts): string {
  const inLanguages = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="${language() === "zh" ? "zh-CN" : "en"}">${xmlText(text)}</rdf:li></rdf:Alt>`;
  return [
    `<metadata><rdf:RDF ${NAMESPACES}><rdf:Description rdf:about="">`,
    `<dc:title>${inLanguages(title)}</dc:title>`,
    `<dc:source>${xmlText(dataset)}</dc:source>`,
    `<dc:identifier>${xmlText(hash)}</dc:identifier>`,
    `<dc:relation><rdf:Bag>${itemsOf(links)}</rdf:Bag></dc:relation>`,
    `<dc:date><rdf:Seq><rdf:li>${xmlText(made)}</rdf:li></rdf:Seq></dc:date>`,
    `<dc:rights>${inLanguages(licence)}</dc:rights>`,
    `<atlas:claims><rdf:Bag>${itemsOf(claims)}</rdf:Bag></atlas:claims>`,
    "</rdf:Description></rdf:RDF></metadata>",
  ].join("");
}

function itemsOf(texts: readonly string[]): string {
  return texts.map((text) => `<rdf:li>${xmlText(text)}</rdf:li>`).join("");
}

/** The metadata of an SVG as an XMP packet, which PNG files hold; null if it has none. */
export function xmpOf(svg: string): string | null {
  const [, rdf] = /<metadata>(.*?)<\/metadata>/s.exec(svg) ?? [];
  if (rdf === undefined) return null;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;
}
