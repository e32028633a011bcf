import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { faultsByCell, faultyCsv } from "../../../../../client/src/pages/desk/import/faultyRows.ts";

const field = (target: SheetField["target"], column: string): SheetField => ({ target, column, value: "", words: {} });
const fields = [field("claim.subject", "Seller"), field("claim.since", "Since"), field("source.url", "Link")];
const columns = ["Seller", "Since", "Link"];
const since = {
  column: "Since",
  target: "claim.since",
  message: 'has "spring", expected a date YYYY',
  near: null,
} as const;
const kindLess = {
  column: null,
  target: "newEntities.subject.kind",
  message: "kind: is empty, expected one of x",
  near: null,
} as const;

function answer(...rows: [cells: string[], faults: SheetAnswer["faulty"][number]["faults"]][]) {
  return { columns, faulty: rows.map(([cells, faults], place) => ({ line: place + 2, cells, faults })) };
}

test("equal faults are told once with all their cells, in the reader's words", () => {
  const told = faultsByCell(answer([["A", "spring", ""], [since]], [["B", "spring", ""], [since]]), fields);
  expect(told).toMatchObject([
    {
      cells: ["B2", "B3"],
      column: "Since",
      words: "“spring” is not a date: write a day, a month or a year, such as 12 March 2024, March 2024 or 2024.",
      isPlain: true,
    },
  ]);
});

test("what a new company lacks is told with its name and the box that mends it", () => {
  const [told] = faultsByCell(answer([["Müller KG", "", ""], [kindLess]]), fields);
  expect(told).toMatchObject({
    cells: ["2"],
    column: null,
    words: "“Müller KG” is new and lacks something: choose “New subject: kind”.",
  });
});

test("a word or country that seems a slip of a known one is told with that one", () => {
  const words = [field("claim.predicate", "Seller"), field("newEntities.subject.country", "Since")];
  const verb = {
    column: "Seller",
    target: "claim.predicate",
    message: "expected one of the predicates",
    near: "SUPPLIES",
  } as const;
  const land = { ...verb, column: "Since", target: "newEntities.subject.country", message: "expected a country code" };
  const told = faultsByCell(
    answer([
      ["suplies", "Germny", ""],
      [verb, { ...land, target: words[1]?.target ?? null, near: "DE" }],
    ]),
    words,
  );
  expect(told.map(({ words: said }) => said)).toEqual([
    "“suplies” is no known word for “Relation (does what)”: say above what it means. Did you mean “supplies”?",
    "“Germny” is not a country code such as CN or DE. Did you mean “Germany”?",
  ]);
});

test("a fault that leans on another line says so, and one without words of its own is the server's", () => {
  const leaning = { ...since, message: `${since.message}; line 9 says more of it, but has faults itself` };
  const odd = { column: "Seller", target: "claim.subject", message: "is odd", near: null } as const;
  expect(
    faultsByCell(
      answer([
        ["A", "spring", ""],
        [leaning, odd],
      ]),
      fields,
    ).map(({ words, isPlain }) => [words, isPlain]),
  ).toEqual([
    [expect.stringMatching(/ is not a date.* Line 9, on the same name or source, has to be mended first\.$/), true],
    ["A: is odd", false],
  ]);
});

test("the rows are saved as they are, without working formulas, and say at the end what is wrong, once", () => {
  const made = answer([['=A1&"x"', "spring", ""], [since]]);
  const csv =
    '\ufeffSeller,Since,Link,What is wrong\n"\'=A1&""x""",spring,,"Since: “spring” is not a date: write a day, a month or a year, such as 12 March 2024, March 2024 or 2024."\n';
  expect(faultyCsv(made, fields)).toBe(csv);
  const again = { columns: [...columns, "What is wrong"], faulty: made.faulty };
  expect(faultyCsv(again, fields)).toBe(csv);
});
