import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xmlText } from "../xmlText.ts";
import { tableStyles } from "./docxTableStyles.ts";

/** What a document says of itself. */
export interface DocumentProperties {
  title: string;
  subject: string;
  keywords: string;
  description: string;
  /** Day on which it was made, YYYY-MM-DD. */
  made: string;
}

const STYLES = "word/styles.xml";
const CORE = "docProps/core.xml";
const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The same document with its styles of tables and its properties, the day of the briefing in place of the moment of writing. */
export function stampDocx(file: Uint8Array, properties: DocumentProperties): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[CORE] = strToU8(coreXml(properties));
  const styles = parts[STYLES];
  // Given to the library, they would take the place of all others.
  if (styles) parts[STYLES] = strToU8(strFromU8(styles).replace("</w:styles>", `${tableStyles.join("")}</w:styles>`));
  return zipSync(withSteadyIds(parts), { mtime: new Date(`${properties.made}T12:00:00`), level: 6 });
}

function coreXml({ title, subject, keywords, description, made }: DocumentProperties): string {
  const when = `${made}T12:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>Rare Earth Atlas</dc:creator><cp:keywords>${xmlText(keywords)}</cp:keywords><dc:description>${xmlText(description)}</dc:description><cp:lastModifiedBy>Rare Earth Atlas</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`;
}

/** The library draws the ids of links by lot; counted instead, equal briefings give equal files. */
function withSteadyIds(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const steady = { ...parts };
  for (const name of Object.keys(parts)) {
    const part = name.match(/^(.*)_rels\/(.*)\.rels$/);
    const [, folder = "", of = ""] = part ?? [];
    const [relations, owner] = [parts[name], parts[`${folder}${of}`]];
    if (part === null || relations === undefined || owner === undefined) continue;
    const text = strFromU8(relations);
    const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map(([, id = ""]) => id);
    const counted = new Map(ids.map((id, place) => [id, `rId${place + 1}`]));
    const count = (xml: string) =>
      xml.replace(/( (?:Id|r:id|r:embed|r:link)=")([^"]+)"/g, (all, key, id) =>
        counted.has(id) ? `${key}${counted.get(id)}"` : all,
      );
    steady[name] = strToU8(count(text));
    steady[`${folder}${of}`] = strToU8(count(strFromU8(owner)));
  }
  return steady;
}
