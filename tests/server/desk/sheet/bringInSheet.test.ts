import type { SheetAnswer, SheetField, SheetRequest } from "@atlas/server/contract";
import { bringInSheet } from "../../../../server/src/desk/sheet/bringInSheet.ts";
import { bad, badLine, csv, good, heads, rows, shop } from "../../../support/records/dealsSheet.ts";
import { sheetDesk } from "../../../support/records/sheetDesk.ts";
import { workbook } from "../../../support/records/workbook.ts";

/** What the proposal leaves to the researcher: what kind of source it is. */
const said: SheetField = { target: "source.kind", column: null, value: "news", words: {} };

async function bring(content: Buffer | string, request: Partial<SheetRequest> = {}, desk = sheetDesk()) {
  const asked: SheetRequest = {
    name: "deals.csv",
    content: Buffer.from(content).toString("base64"),
    sheet: null,
    mapping: null,
    corrected: "add",
    take: false,
    ...request,
  };
  const proposal = (await bringInSheet(asked, desk)).answer;
  const mapping = [...proposal.mapping, said];
  const brought = await bringInSheet({ ...asked, mapping }, desk);
  return { desk, proposal, mapping, ...brought };
}

describe("a spreadsheet of 300 rows with 20 faults", () => {
  let answer: SheetAnswer;
  let brought: Awaited<ReturnType<typeof bring>>;

  beforeAll(async () => {
    brought = await bring(csv(rows));
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
    expect(await brought.desk.faultsWith(brought.changes)).toEqual([]);
  });

  test("adds nothing when it is brought in again", async () => {
    const { desk, changes } = brought;
    desk.take(changes);
    const again = await bring(csv(rows), {}, desk);
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
  const { answer } = await bring(content, request);
  expect({ taken: answer.taken.length, faulty: answer.faulty, unread: answer.unread }).toEqual({
    taken: 2,
    faulty: [],
    unread: null,
  });
});

test("a row that needs what a faulty row says of a new entity is told so, and not taken", async () => {
  const first = good(2, { ...shop, "Seller country": "CN", Statement: "" });
  const { answer } = await bring(csv([first, good(3, { Seller: "Ganzhou Works" }), good(4)]));
  expect(answer.faulty.map(({ line, faults }) => [line, ...faults])).toEqual([
    [2, { column: "Statement", target: "claim.statement", message: "is empty, expected a sentence" }],
    [
      3,
      {
        column: "Seller type",
        target: "newEntities.subject.type",
        message: expect.stringMatching(
          /expected the type of "Ganzhou Works".*; line 2 says more of it, but has faults itself/,
        ),
      },
    ],
  ]);
  expect(answer.taken.map(({ line }) => line)).toEqual([4]);
  expect(answer.added).toEqual([]);
});

test("a contradiction counts against the earlier row if that has another fault", async () => {
  const wrong = good(2, { ...shop, "Seller country": "DE", URL: "nowhere" });
  const { answer } = await bring(csv([wrong, good(3, { ...shop, "Seller country": "CN" })]));
  expect(answer.faulty.map(({ line }) => line)).toEqual([2]);
  expect(answer.taken.map(({ line }) => line)).toEqual([3]);
});

test("a fault in what many rows say of one new entity is told at each of them at once", async () => {
  const many = Array.from({ length: 40 }, (_, place) => good(place + 2, { ...shop, "Seller kind": "shop" }));
  const { answer } = await bring(csv(many));
  expect(answer.faulty.length).toBe(40);
  expect(new Set(answer.faulty.flatMap(({ faults }) => faults.map(({ column }) => column)))).toEqual(
    new Set(["Seller kind"]),
  );
});

test("the same row twice in a sheet is one claim", async () => {
  const { answer } = await bring(csv([good(2), good(2)]));
  expect([answer.taken.map(({ line }) => line), answer.already, answer.repeated]).toEqual([
    [2],
    [],
    [{ line: 3, of: 2 }],
  ]);
});

test("an interview needs no address, and is one source if the same person said it on the same day", async () => {
  const talk = (number: number) => good(number, { Source: "A talk", Publisher: "Head of sales", URL: "" });
  const desk = sheetDesk();
  const content = Buffer.from(csv([talk(2), talk(3)])).toString("base64");
  const asked = { name: "talks.csv", content, sheet: null, corrected: "add" as const };
  const { mapping } = (await bringInSheet({ ...asked, mapping: null, take: false }, desk)).answer;
  const interviews = [...mapping, { ...said, value: "interview" }];
  const { answer } = await bringInSheet({ ...asked, mapping: interviews, take: false }, desk);
  expect([answer.taken.length, answer.source_count, answer.faulty]).toEqual([2, 1, []]);
});

test("a file that is no spreadsheet says so, and nothing else", async () => {
  const { answer } = await bring(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { name: "old.xls" });
  expect(answer).toMatchObject({ unread: expect.stringContaining("is an old .xls file"), taken: [], faulty: [] });
});

test("the kind of publishers is taken from a column or for every row, for those that no register has", async () => {
  const [quarterly, gazette] = ["Quarterly", "Gazette"].map((Publisher, place) =>
    good(place + 2, { Publisher, "Kind of publisher": place === 0 ? "analyst" : "" }),
  );
  const known = good(4, { Publisher: "Reuters" });
  const sheet = csv([quarterly, gazette, known].map((row) => row ?? {}));
  const { answer, mapping, desk, changes } = await bring(sheet);
  expect(mapping.find(({ target }) => target === "publisher.kind")).toMatchObject({
    column: "Kind of publisher",
    words: { analyst: "expert" },
  });
  expect(answer.taken.length).toBe(3);
  const publishers = (rows: typeof changes) =>
    rows.flatMap(({ table, cells }) => (table === "publishers" ? [cells] : []));
  expect(publishers(changes)).toEqual([{ publisher: "Quarterly", kind: "expert" }]);
  const everywhere = mapping.map((field) => (field.target === "publisher.kind" ? { ...field, value: "news" } : field));
  const content = Buffer.from(sheet).toString("base64");
  const asked = { name: "deals.csv", content, sheet: null, corrected: "add", take: false } as const;
  const brought = await bringInSheet({ ...asked, mapping: everywhere }, desk);
  expect(publishers(brought.changes)).toEqual([
    { publisher: "Quarterly", kind: "expert" },
    { publisher: "Gazette", kind: "news" },
  ]);
  desk.take(brought.changes);
  const more = csv([good(5, { Publisher: "Gazette", "Kind of publisher": "blog" })]);
  expect(publishers((await bring(more, {}, desk)).changes)).toEqual([]);
});

describe("a row that was corrected in the spreadsheet after it came in", () => {
  const before = good(2, { Amount: "10", Unit: "t", "Of what": "magnets", "Kind of figure": "actual" });
  const after = { ...before, Amount: "12", Date: "", Statement: "MP Materials sold 12 t." };

  async function twice(corrected: SheetRequest["corrected"], sheet: Parameters<typeof csv>[0] = [after]) {
    const { desk, changes } = await bring(csv([before]));
    desk.take(changes);
    const [claim] = desk.claims;
    if (!claim) throw new Error("nothing came in");
    return { claim, ...(await bring(csv(sheet), { corrected }, desk)) };
  }

  test("is told with the claim that it seems to correct", async () => {
    const { answer, claim } = await twice("add");
    expect(answer.corrected).toEqual([
      { line: 2, id: claim.key, statement: "MP Materials sold 12 t.", before: claim.cells.statement },
    ]);
    expect(answer.taken.map(({ id }) => id)).not.toContain(claim.key);
  });

  test("replaces that claim in what the spreadsheet has a column for, or stays out", async () => {
    const { answer, claim, changes, desk } = await twice("replace");
    expect(answer.taken).toEqual([expect.objectContaining({ line: 2, id: claim.key })]);
    const { since: _, ...rest } = claim.cells;
    expect(changes.filter(({ table }) => table === "claims")).toEqual([
      {
        table: "claims",
        key: claim.key,
        seen: claim.tag,
        cells: { ...rest, quantity: "12", statement: "MP Materials sold 12 t." },
      },
    ]);
    expect(await desk.faultsWith(changes)).toEqual([]);
    const left = await twice("leave");
    expect([left.answer.corrected.length, left.answer.taken, left.changes]).toEqual([1, [], []]);
  });

  test("is no correction beside the row that came in, or if several rows could be it", async () => {
    expect((await twice("add", [before, after])).answer.corrected).toEqual([]);
    expect((await twice("add", [after, { ...after, Amount: "14" }])).answer.corrected).toEqual([]);
  });
});
