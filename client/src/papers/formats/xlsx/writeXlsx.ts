import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { strToU8, zipSync } from "fflate";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { className, typeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { claimCountsOf } from "../../briefing/claimCountsOf.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { recordLinks } from "../../briefing/recordLinks.ts";
import { officeProperties, PROPERTIES, zipOptions } from "../office/officeProperties.ts";
import { aboutSheet } from "./aboutSheet.ts";
import { answerSheets } from "./answerSheets.ts";
import { claimSheet } from "./claimSheet.ts";
import { dateColumns } from "./dateColumns.ts";
import { evidenceSheet } from "./evidenceSheet.ts";
import { ownColumn } from "./ownColumn.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import { SharedTexts } from "./sheetCells.ts";
import { linkValue, listValue } from "./sheetValues.ts";
import { sheetRelations, sheetXml } from "./sheetXml.ts";
import { sourceSheet } from "./sourceSheet.ts";
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

function entitySheet(briefing: Briefing): Sheet {
  const claimCounts = claimCountsOf(briefing.claims);
  const links = recordLinks(briefing);
  const columns: SheetColumn<Entity>[] = [
    { head: words.name, width: 34, of: ({ name }) => name },
    { head: words.nameZh, width: 24, of: ({ name_zh }) => name_zh },
    { head: words.type, width: 14, of: ({ type }) => typeName(type) },
    { head: words.class, width: 14, of: (entity) => className(entityClassOf(entity)) },
    { head: words.kind, width: 18, of: ({ kind }) => kind && readableWord(kind) },
    { head: words.stage, width: 16, of: ({ stage }) => stage && readableWord(stage) },
    { head: words.country, width: 16, of: ({ country }) => listValue((country?.split(";") ?? []).map(countryName)) },
    { head: words.city, width: 16, of: ({ city }) => city },
    ...dateColumns<Entity>(words.founded, ({ founded }) => founded),
    ...dateColumns<Entity>(words.date, ({ date }) => date),
    { head: words.ticker, width: 14, of: ({ ticker }) => ticker },
    { head: words.website, width: 28, of: ({ website }) => linkValue(website) },
    { head: words.lat, width: 10, of: ({ lat }) => lat },
    { head: words.lon, width: 10, of: ({ lon }) => lon },
    { head: words.aliases, width: 34, of: ({ aliases }) => listValue(aliases) },
    { head: words.summary, width: 60, of: ({ summary }) => summary },
    { head: words.claimsHere, width: 10, of: ({ id }) => claimCounts.get(id) ?? 0 },
    { head: words.id, width: 30, of: ({ id }) => linkValue(id, links.entity(id)) },
    ...ownColumn(briefing, (entity: Entity) => entity),
  ];
  return sheetOf(words.sheets.entities, columns, briefing.entities);
}
