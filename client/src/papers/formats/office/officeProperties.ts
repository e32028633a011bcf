import type { Zippable } from "fflate";
import { inWords } from "../../../model/address/splitAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { xmlText } from "../../briefing/writableText.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { fileStrings } from "../strings.ts";

/** Path of the core properties in an Office file. */
export const PROPERTIES = "docProps/core.xml";

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The core properties of an Office file, dated to the day of the briefing. */
export function officeProperties(briefing: Briefing, title = titleOf(briefing)): string {
  const when = `${briefing.made}T12:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(fileStrings.subject)}</dc:subject><dc:creator>Rare Earth Atlas</dc:creator><cp:keywords>${xmlText(fileStrings.keywords)}</cp:keywords><dc:description>${xmlText(inWords(briefing.link))}</dc:description><cp:lastModifiedBy>Rare Earth Atlas</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`;
}

/** Dates the parts of a file to the day of the briefing. */
export function zipOptions({ made }: Briefing) {
  return { mtime: new Date(`${made}T12:00:00`), level: 6 } as const;
}

/** The parts of a file for zipping; PNGs are stored, because compressing them again only takes time. */
export function zippable(parts: Record<string, Uint8Array>): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, name.endsWith(".png") ? [part, { level: 0 }] : part]),
  );
}
