import type { Zippable } from "fflate";
import { inWords } from "../../../model/address/splitAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { answerAddress } from "../../briefing/provenance.ts";
import { writableText, xmlText } from "../../briefing/writableText.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { fileStrings } from "../strings.ts";

const PROGRAM = "Rare Earth Atlas";
const languages = { en: "en-GB", zh: "zh-CN" };
/** Characters that Word keeps of the value of a property. */
const LONGEST_VALUE = 255;

/** Path of the core properties in an Office file. */
export const PROPERTIES = "docProps/core.xml";
/** Path of further properties, which a program may add. */
export const CUSTOM_PROPERTIES = "docProps/custom.xml";

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The core properties of an Office file, by its author if one is named, dated to the day of the briefing. */
export function officeProperties(briefing: Briefing, title = titleOf(briefing)): string {
  const when = `${briefing.made}T12:00:00Z`;
  const author = xmlText(briefing.settings.office.trim() || PROGRAM);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(fileStrings.subject)}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${xmlText(fileStrings.keywords)}</cp:keywords><dc:description>${xmlText(inWords(briefing.link))}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified><dc:language>${languages[briefing.language]}</dc:language></cp:coreProperties>`;
}

/** The origin of a file, as properties that stay with it when it is edited: data set, content hash, address, and the ids of its claims by number. */
export function provenanceProperties(briefing: Briefing): { name: string; value: string }[] {
  const { dataset, hash, link, claims } = briefing;
  const ids = wrapped(claims.map(({ claim }) => claim.id));
  const address = (answerAddress(briefing) ?? link).slice(0, LONGEST_VALUE);
  return [
    { name: "Atlas data set", value: dataset.version },
    { name: "Atlas content hash", value: hash },
    { name: "Atlas address", value: writableText(address) },
    ...ids.map((value, place) => ({ name: `Atlas claims ${place + 1}`, value })),
  ];
}

/** Words joined to lines that a property holds. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length <= LONGEST_VALUE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
