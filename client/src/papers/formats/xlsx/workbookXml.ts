import { xmlText } from "../../briefing/writableText.ts";
import { PROPERTIES } from "../office/officeProperties.ts";
import type { Sheet } from "./Sheet.ts";
import { columnName } from "./sheetCells.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const media = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook other than sheets, by path. */
export function workbookParts(sheets: readonly Sheet[]): Record<string, string> {
  const places = sheets.map((_, place) => place + 1);
  const type = (part: string, of: string) => `<Override PartName="/${part}" ContentType="${of}"/>`;
  const relation = (id: string, of: string, target: string) =>
    `<Relationship Id="${id}" Type="${of}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": [
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      type("xl/workbook.xml", `${media}.sheet.main+xml`),
      ...places.map((place) => type(`xl/worksheets/sheet${place}.xml`, `${media}.worksheet+xml`)),
      type("xl/sharedStrings.xml", `${media}.sharedStrings+xml`),
      type("xl/styles.xml", `${media}.styles+xml`),
      type(PROPERTIES, "application/vnd.openxmlformats-package.core-properties+xml"),
      "</Types>",
    ].join(""),
    "_rels/.rels": [
      `${head}<Relationships xmlns="${packageRelations}">`,
      relation("rId1", `${relations}/officeDocument`, "xl/workbook.xml"),
      relation("rId2", `${packageRelations}/metadata/core-properties`, PROPERTIES),
      "</Relationships>",
    ].join(""),
    "xl/_rels/workbook.xml.rels": [
      `${head}<Relationships xmlns="${packageRelations}">`,
      ...places.map((place) => relation(`rId${place}`, `${relations}/worksheet`, `worksheets/sheet${place}.xml`)),
      relation(`rId${sheets.length + 1}`, `${relations}/sharedStrings`, "sharedStrings.xml"),
      relation(`rId${sheets.length + 2}`, `${relations}/styles`, "styles.xml"),
      "</Relationships>",
    ].join(""),
    "xl/workbook.xml": workbook(sheets),
  };
}

function workbook(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join("")}</sheets><definedNames>${definedNames(sheets).join("")}</definedNames></workbook>`;
}

/** Each sheet's filter range, and the header row and first column to repeat in print, in order as Excel requires. */
function definedNames(sheets: readonly Sheet[]): string[] {
  const name = (what: string, place: number, range: string, more = "") =>
    `<definedName name="_xlnm.${what}" localSheetId="${place}"${more}>${xmlText(range)}</definedName>`;
  const quoted = sheets.map((sheet) => `'${sheet.name.replaceAll("'", "''")}'`);
  return [
    ...sheets.map(({ columns, rows }, place) => {
      const range = `${quoted[place]}!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
      return name("_FilterDatabase", place, range, ' hidden="1"');
    }),
    ...sheets.map((_, place) => name("Print_Titles", place, `${quoted[place]}!$A:$A,${quoted[place]}!$1:$1`)),
  ];
}
