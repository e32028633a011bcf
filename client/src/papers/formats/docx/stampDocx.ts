import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { officeProperties, PROPERTIES, zipOptions, zippable } from "../office/officeProperties.ts";
import { onTemplate } from "../office/onTemplate.ts";
import { docxOnTemplate } from "./template/docxOnTemplate.ts";

const margins = `<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`;
const hairline = `w:val="single" w:sz="4" w:space="0" w:color="C9CDD0"`;
const rule = `w:val="single" w:sz="6" w:space="0" w:color="8B8F8E"`;

/** A table style with horizontal rules and a shaded heading, which the docx library cannot create. */
const tableStyles = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="AtlasTable"><w:name w:val="Atlas table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom ${hairline}/><w:insideH ${hairline}/></w:tblBorders>${margins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom ${rule}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F1EC"/></w:tcPr></w:tblStylePr></w:style>`,
];

const STYLES = "word/styles.xml";
const NOTES = "word/footnotes.xml";

/** Adds table styles and properties, puts the document into the author's template, if any, and dates it. */
export function stampDocx(file: Uint8Array, briefing: Briefing): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  parts[PROPERTIES] = strToU8(officeProperties(briefing));
  const styles = parts[STYLES];
  // Passed to the library, they would replace all other styles.
  if (styles) parts[STYLES] = strToU8(strFromU8(styles).replace("</w:styles>", `${tableStyles.join("")}</w:styles>`));
  markNotes(parts);
  const numbered = withNumberedIds(parts);
  const whole = onTemplate(briefing, (house) => docxOnTemplate(numbered, house)) ?? numbered;
  return zipSync(zippable(whole), zipOptions(briefing));
}

/** Gives the notes that bear a mark in place of a counted number that mark where they stand, too. */
function markNotes(parts: Record<string, Uint8Array>): void {
  const [document, notes] = [parts["word/document.xml"], parts[NOTES]];
  if (!document || !notes) return;
  const marked = [...strFromU8(document).matchAll(/w:customMarkFollows="1" w:id="(\d+)"/g)].map(([, id]) => id);
  const mark = (xml: string, id: string | undefined) =>
    xml.replace(new RegExp(`(<w:footnote w:id="${id}">.*?)<w:footnoteRef/>`, "s"), `$1<w:t>${id}</w:t>`);
  parts[NOTES] = strToU8(marked.reduce(mark, strFromU8(notes)));
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
