import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { officeProperties, PROPERTIES, zipOptions, zippable } from "../office/officeProperties.ts";
import { onTemplate } from "../office/onTemplate.ts";
import { tableStyles } from "./docxTableStyles.ts";
import { docxOnTemplate } from "./template/docxOnTemplate.ts";

const STYLES = "word/styles.xml";

/**
 * Completes a document: adds table styles and properties, puts it into the author's template if there is one, and dates
 * it to the day of the briefing.
 */
export function stampDocx(file: Uint8Array, briefing: Briefing): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[PROPERTIES] = strToU8(officeProperties(briefing));
  const styles = parts[STYLES];
  // Passed to the library, they would replace all other styles.
  if (styles) parts[STYLES] = strToU8(strFromU8(styles).replace("</w:styles>", `${tableStyles.join("")}</w:styles>`));
  const numbered = withNumberedIds(parts);
  const whole = onTemplate(briefing, (house) => docxOnTemplate(numbered, house)) ?? numbered;
  return zipSync(zippable(whole), zipOptions(briefing));
}

/** Numbers relationship ids, which the library draws at random, so that equal briefings give equal files. */
function withNumberedIds(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const numbered = { ...parts };
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
    numbered[name] = strToU8(count(text));
    numbered[`${folder}${of}`] = strToU8(count(strFromU8(owner)));
  }
  return numbered;
}
