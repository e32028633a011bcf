import type { Paper } from "../../briefing/Briefing.ts";
import { xmlText } from "../../briefing/writableText.ts";
import { PROPERTIES } from "../office/officeProperties.ts";
import type { Sheet, SheetValue } from "./Sheet.ts";
import { cellName, columnName, rowXml, type SharedTexts } from "./sheetCells.ts";
import { textOf } from "./sheetColumns.ts";
import { isTable, tablePart } from "./tableXml.ts";

/** Points. */
const LINE_HEIGHT = 15;
/** Higher rows would fill the screen; the rest is read in the cell. */
const MOST_LINES = 8;
/** Characters of double width: Chinese, Japanese and Korean. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/gu;

/** Row height in points for the longest cell; not all programs compute it themselves. */
function rowHeight(values: readonly SheetValue[], columns: readonly { width: number }[]): number {
  const lines = values.map((value, place) => linesOf(value, columns[place]?.width ?? 1));
  return LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function linesOf(value: SheetValue, width: number): number {
  const text = textOf(value);
  if (text.length > width * MOST_LINES) return MOST_LINES;
  const written = text.split("\n").map((line) => line.length + (line.match(wide)?.length ?? 0));
  return written.reduce((sum, places) => sum + Math.max(1, Math.ceil(places / width)), 0);
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
/** Paper size codes of OOXML. */
const papers: Record<Paper, number> = { letter: 1, a4: 9 };

interface Link {
  cell: string;
  href: string;
}

/** Per sheet; Excel reports files with more links as damaged. Further cells keep their plain text. */
const MOST_LINKS = 65_530;

/** Characters across a landscape page in type that can still be read. */
const PAGE_WIDTH = 205;

/** The printing of sheets: on what paper, and what stands at the foot of each page. */
export interface Print {
  paper: Paper;
  foot: string;
}

/** The XML of a sheet: frozen header, links, page setup, and its table, if it has one. */
export function sheetXml(sheet: Sheet, texts: SharedTexts, { paper, foot }: Print): string {
  const { columns, rows } = sheet;
  const all = `A1:${cellName(columns.length - 1, rows.length)}`;
  const heads = columns.map(({ head }) => head);
  const links = linksOf(sheet).map(({ cell }, place) => `<hyperlink ref="${cell}" r:id="rId${place + 1}"/>`);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${namespaces}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${all}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    "<sheetData>",
    ...[heads, ...rows].map((row, line) => rowXml(row, line, rowHeight(row, columns), texts)),
    "</sheetData>",
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${papers[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;L${xmlText(foot.replaceAll("&", "&&"))}&amp;R&amp;A, &amp;P / &amp;N</oddFooter></headerFooter>`,
    // Lists of claim numbers are text even where they have one.
    `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>`,
    isTable(sheet) ? `<tableParts count="1"><tablePart r:id="${TABLE}"/></tableParts>` : "",
    "</worksheet>",
  ].join("");
}

/** The id of the relation from a sheet to its table. */
const TABLE = "rIdTable";
const tableType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

/** The links and the table of a sheet, which counts from 1; null if it has none. */
export function sheetRelations(sheet: Sheet, place: number): string | null {
  const relations = linksOf(sheet).map(
    ({ href }, link) =>
      `<Relationship Id="rId${link + 1}" Type="${linkType}" Target="${xmlText(href)}" TargetMode="External"/>`,
  );
  if (isTable(sheet))
    relations.push(
      `<Relationship Id="${TABLE}" Type="${tableType}" Target="${tablePart(place).replace("xl", "..")}"/>`,
    );
  if (relations.length === 0) return null;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}

/** The first columns of a sheet that fit on a page side by side: they are printed, the others are for the screen. */
function printedColumns({ columns }: Sheet): number {
  let width = 0;
  const beyond = columns.findIndex((column) => {
    width += column.width;
    return width > PAGE_WIDTH;
  });
  return beyond < 0 ? columns.length : Math.max(1, beyond);
}

function linksOf({ rows }: Sheet): Link[] {
  const links = rows.flatMap((row, line) =>
    row.flatMap((value, column) => (isLink(value) ? { cell: cellName(column, line + 1), href: value.href } : [])),
  );
  return links.slice(0, MOST_LINKS);
}

function isLink(value: SheetValue): value is { text: string; href: string } {
  return typeof value === "object" && value !== null && "href" in value;
}

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
      ...sheets.flatMap((sheet, place) => (isTable(sheet) ? type(tablePart(place + 1), `${media}.table+xml`) : [])),
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

/** The part of each sheet that is printed, and its header row to repeat there, in order as Excel requires. */
function definedNames(sheets: readonly Sheet[]): string[] {
  const name = (what: string, place: number, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${place}">${xmlText(range)}</definedName>`;
  const quoted = sheets.map((sheet) => `'${sheet.name.replaceAll("'", "''")}'`);
  return [
    ...sheets.map((sheet, place) => {
      const range = `$A$1:$${columnName(printedColumns(sheet) - 1)}$${sheet.rows.length + 1}`;
      return name("Print_Area", place, `${quoted[place]}!${range}`);
    }),
    ...sheets.map((_, place) => name("Print_Titles", place, `${quoted[place]}!$1:$1`)),
  ];
}
