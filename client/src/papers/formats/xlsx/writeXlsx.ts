import { strToU8, zipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { officeProperties, PROPERTIES, zipOptions } from "../office/officeProperties.ts";
import { aboutSheet } from "./aboutSheet.ts";
import { answerSheets } from "./answerSheets.ts";
import { evidenceSheet } from "./evidenceSheet.ts";
import { claimSheet, entitySheet, sourceSheet } from "./recordSheets.ts";
import type { Sheet } from "./Sheet.ts";
import { SharedTexts } from "./sheetCells.ts";
import { sheetRelations, sheetXml } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";
import { workbookParts } from "./workbookXml.ts";

/**
 * Writes a briefing as a workbook: the tables of its answer if there is one, then entities, claims, sources, evidence
 * (claim by source) and provenance. The XML is written here because the only maintained library zips in workers, which
 * our content security policy forbids, and supports neither links nor filters.
 */
export function writeXlsx(briefing: Briefing): Uint8Array<ArrayBuffer> {
  const sheets: Sheet[] = [
    ...answerSheets(briefing),
    ...[entitySheet, claimSheet, sourceSheet, evidenceSheet, aboutSheet].map((sheet) => sheet(briefing)),
  ];
  const texts = new SharedTexts();
  const parts = workbookParts(sheets);
  for (const [place, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(sheet, texts, briefing.settings.paper);
    const relations = sheetRelations(sheet);
    if (relations !== null) parts[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] = relations;
  }
  parts["xl/sharedStrings.xml"] = texts.xml();
  parts["xl/styles.xml"] = stylesXml;
  parts[PROPERTIES] = officeProperties(briefing, contentTitle(briefing));
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]));
  return zipSync(bytes, zipOptions(briefing));
}
