import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Briefing } from "../../Briefing.ts";
import { officeProperties, PROPERTIES, zipOptions, zippable } from "../office/officeProperties.ts";
import { tableStyles } from "./docxTableStyles.ts";

const STYLES = "word/styles.xml";
const ENDNOTES = "word/endnotes.xml";
/** The number that Word counts, which the library puts before every note: ours begin with that of their claim. */
const countedNumber = /<w:r><w:rPr><w:rStyle w:val="EndnoteReference"\/><\/w:rPr><w:endnoteRef\/><\/w:r>/g;

/** The same document with its styles of tables, its notes under our numbers alone and its properties, the day of the briefing in place of the moment of writing. */
export function stampDocx(file: Uint8Array, briefing: Briefing): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[PROPERTIES] = strToU8(officeProperties(briefing));
  const styles = parts[STYLES];
  // Given to the library, they would take the place of all others.
  if (styles) parts[STYLES] = strToU8(strFromU8(styles).replace("</w:styles>", `${tableStyles.join("")}</w:styles>`));
  const notes = parts[ENDNOTES];
  if (notes) parts[ENDNOTES] = strToU8(strFromU8(notes).replace(countedNumber, ""));
  return zipSync(zippable(withSteadyIds(parts)), zipOptions(briefing));
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
