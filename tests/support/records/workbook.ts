import { strToU8, zipSync } from "fflate";

/** A workbook cell: text, or a number shown in a format given by a built-in number or by its code. */
export type WorkbookCell = string | { value: number | string; format: number | string };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The first number of a format that a workbook defines itself. */
const OWN_FORMATS = 164;

/** The smallest workbook with one sheet, of at most 52 columns, and with merged ranges such as `A1:B2`. */
export function workbook(rows: WorkbookCell[][], sheet: string, merged: readonly string[] = []): Buffer {
  const formats = [...new Set(rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [cell.format])))];
  const cellXml = (cell: WorkbookCell, column: number, row: number) => {
    const place = `${column < 26 ? "" : "A"}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
    if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    return `<c r="${place}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
  };
  const data = rows
    .map((row, line) => `<row r="${line + 1}">${row.map((cell, column) => cellXml(cell, column, line)).join("")}</row>`)
    .join("");
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merges = ranges === "" ? "" : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  const parts = {
    "_rels/.rels": relationships({ r1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      r1: ["worksheet", "worksheets/sheet1.xml"],
      r2: ["styles", "styles.xml"],
    }),
    "xl/styles.xml": styles(formats),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${merges}</worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

function styles(formats: readonly (number | string)[]): string {
  const written = formats.map((code, index) => ({ code, id: typeof code === "number" ? code : OWN_FORMATS + index }));
  const own = written.filter(({ code }) => typeof code === "string");
  const codes = own.map(({ code, id }) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(code))}"/>`).join("");
  const ofCells = written.map(({ id }) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("");
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${ofCells}</cellXfs></styleSheet>`;
}

function relationships(targets: Record<string, [string, string]>): string {
  const all = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
