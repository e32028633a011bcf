import fc from "fast-check";
import { readCsv } from "../../../../server/src/dataset/read/readCsv.ts";

const columns = { allowed: ["id", "text"], required: ["id", "text"] } as const;

function read(text: string) {
  return readCsv("a.csv", Buffer.from(text), columns);
}

/** Line and cells of each row. */
function rowsOf(text: string): [line: number, id: string, text: string][] {
  return read(text).rows.map(({ line, cells }) => [line, cells.id, cells.text]);
}

test("each row knows the line on which it begins, whatever line breaks stand in cells above", () => {
  expect(rowsOf('id,text\na,"1\n2\n3"\nb,x\n"c\n",y\n')).toEqual([
    [2, "a", "1\n2\n3"],
    [5, "b", "x"],
    [6, "c\n", "y"],
  ]);
});

test("Windows line ends count as one line, in cells too, where they are read as a line feed", () => {
  expect(rowsOf('id,text\r\na,"1\r\n2"\r\nb,x\r\n')).toEqual([
    [2, "a", "1\n2"],
    [4, "b", "x"],
  ]);
});

test("cells are found by the name of their column", () => {
  expect(rowsOf("text,id\nx,a\n")).toEqual([[2, "a", "x"]]);
});

test("a column that may be missing is empty in every row, and one that is required is a fault", () => {
  const mayLackText = { ...columns, required: ["id"] } as const;
  const { rows, faults } = readCsv("a.csv", Buffer.from("id\na\n"), mayLackText);
  expect([rows.map(({ cells }) => cells), faults]).toEqual([[{ id: "a", text: "" }], []]);
  const lacksId = readCsv("a.csv", Buffer.from("text\nx\n"), mayLackText);
  expect(lacksId.faults.map(({ message }) => message)).toEqual(["has no column id, expected id, text"]);
});

test("rows before a broken quote are kept, and the table says that it is not complete", () => {
  const { rows, faults, complete } = read('id,text\na,1\nb,"2\nc,3\n');
  expect(rows.map(({ cells }) => cells.id)).toEqual(["a"]);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([[3, "text"]]);
  expect(complete).toBe(false);
});

test("rows of another width are left out, and the table says that it is not complete", () => {
  const { rows, faults, complete } = read("id,text\na,1,2\nb,2\n\n");
  expect(rows.map(({ cells }) => cells.id)).toEqual(["b"]);
  expect(faults.map(({ line }) => line)).toEqual([2, 4]);
  expect(complete).toBe(false);
});

test("a row with a fault in its text is kept for what refers to it", () => {
  const { rows, faults, complete } = read("id,text\na,x \n");
  expect([rows.length, faults.length, complete]).toEqual([1, 1, true]);
});

const nastyText = fc
  .array(fc.constantFrom('"', ",", ";", "\n", " ", "=", "<", "'", "\\", "a", "é", "稀", "𨱏", "م", "{", "$"), {
    maxLength: 12,
  })
  .map((characters) => characters.join("").trim());

test("whatever text is written by the rules of RFC 4180 is read as it was", () => {
  const lineEnd = fc.constantFrom("\n", "\r\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(nastyText, nastyText)), lineEnd, fc.boolean(), (rows, end, mark) => {
      const lines = [columns.allowed, ...rows].map((cells) => cells.map(quoted).join(",") + end);
      const table = read(`${mark ? "\ufeff" : ""}${lines.join("")}`);
      expect(table.faults).toEqual([]);
      expect(table.rows.map(({ cells }) => [cells.id, cells.text])).toEqual(
        // An apostrophe before text that a spreadsheet would take for a formula is not part of the text.
        rows.map((cells) => cells.map((text) => (/^'+=/.test(text) ? text.slice(1) : text))),
      );
    }),
  );
});

test("whatever bytes a file has, reading it ends with rows or faults, and never throws", () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const almost = fc
    .array(fc.constantFrom("id", "text", ",", "\n", '"', "\r", "\ufeff", "\0", "x"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.oneof(
        bytes.map((array) => Buffer.from(array)),
        almost.map((text) => Buffer.from(text)),
      ),
      (file) => {
        const { faults, complete } = readCsv("a.csv", file, columns);
        expect(complete || faults.length > 0).toBe(true);
      },
    ),
  );
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
