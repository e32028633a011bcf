/** The headings of a spreadsheet of deals. */
export const heads = [
  ...["Seller", "Relation", "Buyer", "Statement", "Date", "Share", "Amount", "Unit", "Of what", "Kind of figure"],
  ...[
    "Product",
    "Source",
    "Publisher",
    "URL",
    "Paper day",
    "Seller type",
    "Seller kind",
    "Seller country",
    "Kind of publisher",
  ],
];
export type Row = Partial<Record<(typeof heads)[number], string>>;

/** A row of which a test says only what it is about. */
export function good(number: number, changes: Row = {}): Row {
  return {
    Seller: "MP Materials",
    Relation: "sells to",
    Buyer: "包钢集团",
    Statement: `MP Materials sold lot ${number} to Baogang.`,
    Date: "2026/3/11",
    Source: `Paper ${number}`,
    Publisher: "Reuters",
    URL: `https://reuters.example/lots/${number}`,
    "Paper day": "2026-03",
    ...changes,
  };
}

/** A company that nobody has yet. */
export const shop = { Seller: "Ganzhou Works", "Seller type": "organisation", "Seller kind": "private-company" };

/** Twenty rows with a fault of fourteen kinds: where it is, and what is said of it. */
export const bad: [kind: string, row: Row, column: string | null, message: string][] = [
  ["an unknown verb", { Relation: "likes" }, "Relation", 'has "likes", expected one of SUBSIDIARY_OF'],
  ["an unknown verb", { Relation: "admires" }, "Relation", 'has "admires", expected one of'],
  [
    "a verb not allowed between the types",
    { Relation: "mines" },
    "Buyer",
    'has "baogang-group", an organisation, expected a place as object of MINES',
  ],
  [
    "a verb not allowed between the types",
    { Relation: "PRODUCES", Buyer: "Bayan Obo" },
    "Buyer",
    'has "bayan-obo", a place, expected a product as object of PRODUCES',
  ],
  [
    "a name that nobody has",
    { Seller: "Nobody Knows" },
    "Seller",
    'has "Nobody Knows", a new name: say whether to add it',
  ],
  ["a name that nobody has", { Buyer: "Nowhere Ltd" }, "Buyer", 'has "Nowhere Ltd", a new name: say whether to add it'],
  ["a bad date", { Date: "31.02.2026" }, "Date", 'has "31.02.2026", expected a date YYYY'],
  ["a bad date", { Date: "2026-02-30" }, "Date", "expected a date that exists in the calendar"],
  ["a future date", { Date: "2099-01" }, "Date", 'has "2099-01"'],
  [
    "a share over 100",
    { Relation: "owns", Share: "140%", Statement: "MP Materials owns Baogang." },
    "Share",
    'has "140", expected a number from 0 to 100',
  ],
  [
    "a share that is no number",
    { Relation: "owns", Share: "half" },
    "Share",
    'has "half", expected a number from 0 to 100',
  ],
  [
    "a quantity without unit",
    { Amount: "1200", "Of what": "NdPr oxide", "Kind of figure": "actual" },
    "Unit",
    "is empty",
  ],
  [
    "a quantity that may be two",
    { Amount: "1,200", Unit: "t", "Of what": "oxide", "Kind of figure": "actual" },
    "Amount",
    'has "1,200", which can be two numbers',
  ],
  ["a missing statement", { Statement: "" }, "Statement", "is empty, expected a sentence"],
  ["a missing source", { Source: "" }, "Source", "is empty, expected a title"],
  ["a missing publisher", { Publisher: "" }, "Publisher", "is empty, expected a publisher"],
  ["a bad address", { URL: "reuters.example/1" }, "URL", 'has "reuters.example/1", expected an address'],
  ["a missing address", { URL: "" }, "URL", "is empty, expected an address"],
  ["formula text", { Statement: '=HYPERLINK("x")' }, "Statement", "has the formula"],
  [
    "a contradiction between rows",
    { ...shop, "Seller country": "DE" },
    "Seller country",
    'has "DE" for "Ganzhou Works", expected "CN" as in line',
  ],
];

/** 300 rows; every fifteenth has a fault, and the rows in between say of the new company what the last contradicts. */
export const rows = Array.from({ length: 300 }, (_, place): Row => {
  const faulty = place % 15 === 14 ? bad[(place - 14) / 15] : undefined;
  if (faulty !== undefined) return good(place + 2, faulty[1]);
  return good(place + 2, place % 10 === 0 ? { ...shop, "Seller country": "CN" } : {});
});
/** The line of each faulty row. */
export const badLine = (index: number) => index * 15 + 16;

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** Rows as CSV. */
export const csv = (lines: readonly Row[], separator = ",") =>
  [heads, ...lines.map((row) => heads.map((head) => quote(row[head] ?? "")))]
    .map((cells) => `${cells.join(separator)}\n`)
    .join("");
