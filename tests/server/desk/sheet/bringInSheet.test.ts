import type { SheetAnswer, SheetRequest } from "@atlas/server/contract";
import type { SheetField } from "../../../../server/src/contract/index.ts";
import { readSheet } from "../../../../server/src/convert/readSheet.ts";
import { bringInSheet } from "../../../../server/src/desk/sheet/bringInSheet.ts";
import { readCells } from "../../../../server/src/desk/sheet/readCells.ts";
import { bringDeals } from "../../../support/records/bringDeals.ts";
import { bad, badLine, csv, good, heads, rows, shop } from "../../../support/records/dealsSheet.ts";
import { sheetDesk } from "../../../support/records/sheetDesk.ts";
import { workbook } from "../../../support/records/workbook.ts";

describe("a spreadsheet of 300 rows with 20 faults", () => {
  let answer: SheetAnswer;
  let brought: Awaited<ReturnType<typeof bringDeals>>;

  beforeAll(async () => {
    brought = await bringDeals(csv(rows));
    ({ answer } = brought);
  });

  test("has its columns matched by their headings, and what is missing named", () => {
    expect(Object.fromEntries(brought.proposal.mapping.map(({ target, column }) => [target, column]))).toEqual({
      "claim.subject": "Seller",
      "claim.predicate": "Relation",
      "claim.object": "Buyer",
      "claim.statement": "Statement",
      "claim.status": null,
      "claim.since": "Date",
      "claim.share_pct": "Share",
      "claim.quantity": "Amount",
      "claim.unit": "Unit",
      "claim.quantity_of": "Of what",
      "claim.quantity_kind": "Kind of figure",
      "claim.about": "Product",
      "source.title": "Source",
      "source.publisher": "Publisher",
      "source.language": null,
      "source.url": "URL",
      "source.published": "Paper day",
      "publisher.kind": "Kind of publisher",
      "newEntities.subject.type": "Seller type",
      "newEntities.subject.kind": "Seller kind",
      "newEntities.subject.country": "Seller country",
    });
    expect(brought.proposal.missing).toEqual(["source.kind"]);
    const verbs = brought.proposal.mapping.find(({ target }) => target === "claim.predicate")?.words;
    expect(verbs).toEqual({ "sells to": "SUPPLIES", mines: "MINES", owns: "OWNS_STAKE_IN" });
  });

  test.each(bad.map(([kind, , column, message], index) => ({ kind, column, message, line: badLine(index) })))(
    "is told $kind at its cell: line $line, $column",
    ({ line, column, message }) => {
      const row = answer.faulty.find((one) => one.line === line);
      expect(row?.faults).toMatchObject([{ column, message: expect.stringContaining(message) }]);
      expect(row?.cells).toEqual(heads.map((head) => rows[line - 2]?.[head] ?? ""));
    },
  );

  test("loses no other row, and the 280 good ones are taken whole", async () => {
    expect(answer.faulty.map(({ line }) => line)).toEqual(bad.map((_, index) => badLine(index)));
    expect(answer.taken.length).toBe(280);
    expect(answer.added).toEqual([{ id: "ganzhou-works", name: "Ganzhou Works", line: 2 }]);
    const claims = brought.changes.filter(({ table }) => table === "claims");
    expect(new Set(claims.map(({ key }) => key)).size).toBe(280);
    const sources = new Set(brought.changes.filter(({ table }) => table === "sources").map(({ key }) => key));
    expect(new Set(claims.map(({ cells }) => cells?.sources))).toEqual(sources);
    expect((await brought.desk.check(brought.changes)).faults).toEqual([]);
  });

  test("adds nothing when it is brought in again", async () => {
    const { desk, changes } = brought;
    desk.take(changes);
    const again = await bringDeals(csv(rows), {}, desk);
    expect(again.changes).toEqual([]);
    expect(again.answer.already.length).toBe(280);
    expect(again.answer.faulty.length).toBe(20);
  });
});

const few = [good(2), good(3, { ...shop, "Seller country": "CN" })];

test.each<[what: string, content: Buffer, request: Partial<SheetRequest>]>([
  ["semicolons", Buffer.from(csv(few, ";")), {}],
  ["UTF-16", Buffer.from(`\ufeff${csv(few, "\t")}`, "utf16le"), {}],
  [
    "a sheet of a workbook",
    workbook([heads, ...few.map((row) => heads.map((head) => row[head] ?? ""))], "Deals"),
    { name: "deals.xlsx", sheet: "Deals" },
  ],
])("a spreadsheet with %s is taken like any other", async (_what, content, request) => {
  const { answer } = await bringDeals(content, request);
  expect({ taken: answer.taken.length, faulty: answer.faulty, unread: answer.unread }).toEqual({
    taken: 2,
    faulty: [],
    unread: null,
  });
});

test("the same row twice in a sheet is one claim", async () => {
  const { answer } = await bringDeals(csv([good(2), good(2)]));
  expect([answer.taken.map(({ line }) => line), answer.already, answer.repeated]).toEqual([
    [2],
    [],
    [{ line: 3, of: 2 }],
  ]);
});

test("a file that is no spreadsheet says so, and nothing else", async () => {
  const { answer } = await bringDeals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { name: "old.xls" });
  expect(answer).toMatchObject({ unread: expect.stringContaining("is an old .xls file"), taken: [], faulty: [] });
});

const fields: SheetField[] = [
  { target: "claim.since", column: "Date", value: "", words: {} },
  { target: "claim.share_pct", column: "Share", value: "", words: {} },
];

async function tidied(date: string, share: string) {
  const bytes = Buffer.from(`Date,Share,Other\n"${date}","${share}",2026/3/1\n`);
  const sheet = await readSheet({ file: "a.csv", bytes }, undefined);
  return [...(readCells(sheet, fields).sheet.rows[0]?.cells.values() ?? [])];
}

test.each([
  ["2026/3/1", "2026-03-01"],
  ["2026.03", "2026-03"],
  ["2026年3月11日", "2026-03-11"],
  ["2026年", "2026"],
  ["2026-03-11", "2026-03-11"],
  ["Mar 2026", "2026-03"],
  ["11 March 2026", "2026-03-11"],
  ["3/1/2026", "3/1/2026"],
  ["20260311", "20260311"],
])("the date %s becomes %s, and only in columns of dates", async (written, date) => {
  expect(await tidied(written, "")).toEqual([date, "", "2026/3/1"]);
});

test("a share may have its sign", async () => {
  expect((await tidied("2026", "51 %"))[1]).toBe("51");
});

test("a row is told which claim of the atlas says the same, or nearly, and in what it differs", async () => {
  const { answer } = await bringDeals(
    [
      "Subject,Relation,Object,Share,Source,Publisher,URL",
      "Northern Rare Earth,is a subsidiary of,Baogang Group,37,Paper,Reuters,https://reuters.example/a1",
      "Northern Rare Earth,is a subsidiary of,Baogang Group,38,Paper,Reuters,https://reuters.example/a2",
      "Baogang Group,supplies,MP Materials,,Paper,Reuters,https://reuters.example/a3",
    ].join("\n"),
  );
  expect(answer.faulty).toEqual([]);
  expect(answer.alike).toEqual([
    { line: 2, id: "ore-001", differs: "nothing" },
    { line: 3, id: "ore-001", differs: "figure" },
  ]);
  expect(answer.alike_claims.map(({ id }) => id)).toEqual(["ore-001"]);
});

test("a printed paper, a letter and a mail are sources with the place where they can be seen", async () => {
  const text = [
    "Subject,Relation,Object,Source,Publisher,Source type,Kept at",
    'Baogang Group,supplies,MP Materials,Yearbook 1999,Reuters,Yearbook,"Library, shelf B12"',
    "Northern Rare Earth,supplies,Baogang Group,Mail on ore,Baogang Group,E-Mail,Mailbox of the office",
    "Northern Rare Earth,supplies,MP Materials,Letter on ore,Reuters,Letter,",
  ].join("\n");
  const content = Buffer.from(text).toString("base64");
  const asked = { name: "papers.csv", content, sheet: null, mapping: null, corrected: "add", take: false } as const;
  const { answer, changes } = await bringInSheet(asked, sheetDesk());
  const sources = changes.flatMap(({ table, cells }) => (table === "sources" ? [cells] : []));
  expect(sources).toMatchObject([
    { kind: "reference", seen_at: "Library, shelf B12" },
    { kind: "letter", seen_at: "Mailbox of the office", publisher_entity: "baogang-group" },
  ]);
  expect(answer.faulty.map(({ line, faults }) => [line, faults[0]?.target])).toEqual([[4, "source.url"]]);
});
