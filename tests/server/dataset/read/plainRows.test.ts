import { CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { plainRows } from "../../../../server/src/dataset/read/plainRows.ts";

/** What the careful parser makes of a text; null where it finds a fault. */
function carefully(text: string): string[][] | null {
  try {
    return parse(text, { record_delimiter: ["\n", "\r\n"], relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const someText = fc.array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", "a", " ", "稀", "𨱏", '",', '\n"'), {
  maxLength: 25,
});

test("whatever it splits, the careful parser splits alike, and it leaves to that one whatever has a fault", () => {
  let split = 0;
  fc.assert(
    fc.property(someText, (parts) => {
      const rows = plainRows(Buffer.from(parts.join("")));
      if (rows === null) return;
      split++;
      expect(rows).toEqual(carefully(parts.join("")));
    }),
    { numRuns: 3000 },
  );
  expect(split).toBeGreaterThan(300);
});

test("it leaves nothing that is in order to the careful parser", () => {
  const cell = fc.array(fc.constantFrom('"', ",", "\n", "\r\n", "a", "稀")).map((parts) => parts.join(""));
  const written = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), fc.constantFrom("\n", "\r\n"), (rows, end) => {
      const text = rows.map((cells) => cells.map(written).join(",") + end).join("");
      expect(plainRows(Buffer.from(text))).toEqual(rows);
    }),
  );
});
