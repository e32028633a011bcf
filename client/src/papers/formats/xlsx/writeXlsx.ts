import { strToU8, zipSync } from "fflate";
import { inWords } from "../../../model/address/splitAddress.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { contentTitle, paragraphsOf } from "../../document/parts/frontPart.ts";
import { officeProperties, PROPERTIES, zipOptions } from "../office/officeProperties.ts";
import { answerSheets } from "./answerSheets.ts";
import { evidenceSheet } from "./evidenceSheet.ts";
import { claimSheet, entitySheet, sourceSheet } from "./recordSheets.ts";
import type { Sheet, SheetValue } from "./Sheet.ts";
import { SharedTexts } from "./sheetCells.ts";
import { linkValue } from "./sheetColumns.ts";
import { sheetRelations, sheetXml } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";
import { workbookParts } from "./workbookXml.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

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

/** The sheet on provenance, grades of evidence and caveats. */
function aboutSheet(briefing: Briefing): Sheet {
  const { dataset, answeredAt, hash, licence, grades, caveat, omissions } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const rows: SheetValue[][] = [
    [words.titleOfFile, contentTitle(briefing)],
    ...paragraphsOf(summary).map((text, place) => [place === 0 ? words.authorsSummary : null, text]),
    ...(briefing.analysis === null ? [] : [[words.answer, briefing.analysis.sentences.join("\n")]]),
    [words.dataset, dataset],
    [words.made, formatDate(briefing.made)],
    ...viewRows(briefing),
    ...(answeredAt === null ? [] : [[words.answeredAt, linkValue(inWords(answeredAt), answeredAt)]]),
    [words.hash, hash],
    [words.licence, licence],
    [words.counts, words.countsOf(briefing.entities.length, briefing.claims.length, briefing.sources.length)],
    [words.caution, caveat],
    ...(omissions === "" ? [] : [[words.leftOut, omissions]]),
    ...grades.map(({ grade, meaning, count }) => [grade, words.gradeOf(meaning, count)]),
    ...answerSheets(briefing).map(({ name, caption }) => [words.answerSheet(name), caption]),
    ...(briefing.analysis === null ? [] : [[strings.part, words.partsMeaning]]),
    ...words.guide,
  ];
  return {
    name: words.sheets.about,
    columns: [
      { head: words.what, width: 28 },
      { head: words.says, width: 110 },
    ],
    rows,
  };
}

/** The address of the view as a link; if too long for Excel, the name of the view file and the plain address. */
function viewRows(briefing: Briefing): SheetValue[][] {
  const { link } = briefing;
  if (!isLongLink(link)) return [[words.view, linkValue(inWords(link), link)]];
  return [
    [words.view, words.longView(link.length, viewFileOf(briefing))],
    [words.viewAddress, link],
  ];
}
