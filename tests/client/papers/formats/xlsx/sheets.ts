import readXlsxFile, { type CellValue } from "read-excel-file/node";

/** A row of a sheet by the heads of its columns. */
export type SheetRow = Record<string, CellValue | null>;

/** The rows of each sheet of a workbook, without its head. */
export async function sheets(bytes: Uint8Array): Promise<Record<string, SheetRow[]>> {
  const read = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(
    read.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(head.map((name, column) => [String(name), row[column] ?? null]))),
    ]),
  );
}
