import fc from "fast-check";
import { type Cells, type DeskTable, deskTables } from "../../../../server/src/contract/index.ts";
import { textFaults } from "../../../../server/src/dataset/read/textFaults.ts";
import { fileRow, readDeskFile, withRows } from "../../../../server/src/desk/folder/DeskFile.ts";
import { cellFaults } from "../../../../server/src/desk/folder/DeskTables.ts";
import { columnsOfTable, fileOf, keyOf } from "../../../../server/src/desk/folder/deskColumns.ts";
import { isFullRun } from "../../../support/tier.ts";

const RUNS = isFullRun ? 5000 : 300;

/** Parts of cells that CSV, spreadsheets or Unicode treat in a way of their own. */
const parts = [
  "'",
  "''",
  "=",
  "+",
  "-",
  "@",
  "＝",
  "－",
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t",
  " ",
  "\ufeff",
  "\u200b",
  "\u2028",
  "\ud83d",
  "\ude00",
  "😀",
  "e\u0301",
  "é",
  "磁",
  "-5",
  "0.5",
  "__proto__",
  "null",
  "\\",
  "\0",
  "\ufffd",
  "a",
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((some) => some.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** Rows of one table with hostile cells; their keys differ. */
const rowsOfTable = fc.constantFrom(...deskTables).chain((table: DeskTable) => {
  const columns = columnsOfTable(table);
  const kept = cell.map((text) => (isFaulty(text) ? "" : text));
  const row = fc
    .array(kept, { minLength: columns.length, maxLength: columns.length })
    .map((texts): Cells => Object.fromEntries(columns.map((column, index) => [column, texts[index] ?? ""])));
  const rows = fc.uniqueArray(row, { maxLength: 6, selector: (cells) => keyOf(table, cells) });
  return fc.record({ table: fc.constant(table), rows });
});

function isFaulty(text: string): boolean {
  return cellFaults({ table: "sources", key: "a", seen: null, cells: { id: "a", title: text } }).length > 0;
}

test("a row whose cells have no fault comes back from its file exactly, whatever is in it", () => {
  fc.assert(
    fc.property(rowsOfTable, fc.boolean(), ({ table, rows }, isMarked) => {
      const name = { path: fileOf(table), table };
      const marked = `\ufeff${columnsOfTable(table).toReversed().join(",")}\n`;
      const old = isMarked ? readDeskFile(name, Buffer.from(marked)) : undefined;
      const written = withRows(old, name, new Map(rows.map((cells) => [keyOf(table, cells), fileRow(table, cells)])));
      const read = readDeskFile(name, written.bytes);
      expect(read).toEqual(written);
      expect([...read.rows.values()].map(({ cells }) => cells)).toEqual(
        rows.map((cells) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""))),
      );
    }),
    { numRuns: RUNS },
  );
});

test("only cells that the check of data refuses too, or that no file can hold, are faults", () => {
  fc.assert(
    fc.property(cell, (text) => {
      const cells = { id: "a", title: text };
      const faults = cellFaults({ table: "sources", key: "a", seen: null, cells });
      expect(faults.length > 0).toBe(textFaults(text).length > 0 || Buffer.from(text).toString() !== text);
      for (const fault of faults) expect(fault).toMatchObject({ table: "sources", key: "a", column: "title" });
    }),
    { numRuns: RUNS },
  );
});

test("a negative number stays a number for spreadsheets, and a formula becomes none", () => {
  const place = fileRow("place", { id: "p", name: "=cmd", lat: "-23.5", summary: "-x" });
  const { bytes } = withRows(undefined, { path: fileOf("place"), table: "place" }, new Map([["p", place]]));
  expect(bytes.toString().split("\n")[1]).toBe("p,'=cmd,,,,'-x,,,-23.5,");
});
