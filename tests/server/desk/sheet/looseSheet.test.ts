import type { NewName, SheetAnswer, SheetField, SheetRequest } from "../../../../server/src/contract/index.ts";
import { bringInSheet } from "../../../../server/src/desk/sheet/bringInSheet.ts";
import { sheetDesk } from "../../../support/records/sheetDesk.ts";

const heads = "Seller,Buyer,What they do,Since,Tonnes,Share of need,Where I read it,Link,Date of article,Remarks";
const kind: SheetField = { target: "source.kind", column: null, value: "news", words: {} };
const title: SheetField = { target: "source.title", column: null, value: "A colleague's list", words: {} };
const types: SheetField[] = (["subject", "object"] as const).flatMap((end) => [
  { target: `newEntities.${end}.type`, column: null, value: "organisation", words: {} },
  { target: `newEntities.${end}.kind`, column: null, value: "private-company", words: {} },
]);

async function bring(
  rows: readonly string[],
  edit = (fields: SheetField[]) => fields,
  new_names: NewName[] = [],
): Promise<SheetAnswer> {
  const content = Buffer.from([heads, ...rows].join("\n")).toString("base64");
  const asked: SheetRequest = { name: "loose.csv", content, sheet: null, mapping: null, corrected: "add", take: false };
  const { mapping } = (await bringInSheet(asked, sheetDesk())).answer;
  const fields = edit([...mapping, kind, title, ...types]);
  return (await bringInSheet({ ...asked, mapping: fields, new_names }, sheetDesk())).answer;
}

const row = (
  changes: Partial<Record<"seller" | "buyer" | "verb" | "tonnes" | "share" | "publisher" | "link", string>> = {},
) => {
  const { seller = "MP Materials", buyer = "包钢集团", verb = "supplies magnets", tonnes = "", share = "" } = changes;
  const { publisher = "Reuters", link = "https://reuters.example/loose" } = changes;
  return [seller, buyer, verb, "2020", tonnes, share, publisher, link, "2024-03-12", ""].join(",");
};

/** The fields with what a name means, as the reader chooses it. */
const meaning = (text: string, id: string) => (fields: SheetField[]) =>
  fields.map((field) =>
    /^claim\.(subject|object)$/.test(field.target) ? { ...field, words: { ...field.words, [text]: id } } : field,
  );

test("a column of loose words is read as the verb, and the sentence is made of the ends, the verb, the thing and the date", async () => {
  const { mapping, taken, faulty } = await bring([row()]);
  expect(mapping.find(({ target }) => target === "claim.predicate")).toMatchObject({
    column: "What they do",
    words: { "supplies magnets": "SUPPLIES" },
  });
  expect(faulty).toEqual([]);
  expect(taken).toMatchObject([
    { predicate: "SUPPLIES", statement: "MP Materials supplies Baogang Group with magnets (since 2020)." },
  ]);
});

test("a statement that names neither end becomes a sentence that names both, and one that names an end stays", async () => {
  const asStatement = (fields: SheetField[]): SheetField[] => [
    ...fields.filter(({ target }) => target !== "claim.predicate"),
    { target: "claim.statement", column: "What they do", value: "", words: {} },
    { target: "claim.predicate", column: null, value: "SUPPLIES", words: {} },
  ];
  const told = "MP Materials sold a lot.";
  const { taken } = await bring([row(), row({ verb: told, link: "https://reuters.example/2" })], asStatement);
  expect(taken.map(({ statement }) => statement)).toEqual([
    "MP Materials supplies Baogang Group with magnets (since 2020).",
    told,
  ]);
});

test("a name near to a known one is asked for before it makes a double, and taken as the reader says", async () => {
  const asked = await bring([row({ seller: "MP Material" })]);
  expect(asked.taken).toEqual([]);
  expect(asked.names).toEqual([
    {
      ...{ text: "MP Material", lines: [2], types: ["organisation"] },
      near: [expect.objectContaining({ id: "mp-materials", name: "MP Materials" })],
    },
  ]);
  expect(asked.faulty[0]?.faults).toMatchObject([
    { column: "Seller", target: "claim.subject", message: expect.stringContaining("say whether it is the same") },
  ]);
  const same = await bring([row({ seller: "MP Material" })], meaning("MP Material", "mp-materials"));
  expect([same.taken[0]?.subject, same.added]).toEqual(["mp-materials", []]);
  const fresh: NewName = { text: "MP Material", type: "organisation", kind: "listed-company" };
  const other = await bring([row({ seller: "MP Material" })], undefined, [fresh]);
  expect(other.added.map(({ name }) => name)).toEqual(["MP Material"]);
});

test("a firm's own paper is its word, by its name, its initials or its host, and other papers are not", async () => {
  const { taken, publishers } = await bring([
    row({ publisher: "MP Materials press release", link: "https://a.example/1" }),
    row({ publisher: "Annual report 2023", link: "https://b.example/1" }),
    row({ publisher: "Baogang website", link: "https://c.example/1" }),
    row({ publisher: "10-K", link: "https://investors.mpmaterials.example/10k" }),
    row({ publisher: "Reuters", link: "https://reuters.example/9" }),
  ]);
  expect(taken.map(({ own_word }) => own_word)).toEqual([
    "MP Materials",
    "MP Materials",
    "Baogang Group",
    "MP Materials",
    null,
  ]);
  expect(publishers.at(-1)).toEqual({ text: "Reuters", lines: [6], seems: "", whose: "" });
  const said = await bring([row({ publisher: "Annual report" })], (fields) => [
    ...fields,
    { target: "source.publisher_entity", column: null, value: "", words: { "Annual report": "object" } },
  ]);
  expect(said.taken[0]?.own_word).toBe("Baogang Group");
});

test("tonnes are a figure with a unit and a kind that measures what the row is about, in rows that have one", async () => {
  const { mapping, taken, faulty } = await bring([row({ tonnes: "1200" }), row({ link: "https://reuters.example/2" })]);
  const value = (target: string) => mapping.find((field) => field.target === target)?.value;
  expect([value("claim.unit"), value("claim.quantity_kind")]).toEqual(["t", "actual"]);
  expect(faulty).toEqual([]);
  expect(taken.map(({ statement }) => statement)).toEqual([
    "MP Materials supplies Baogang Group with magnets (1200 t, since 2020).",
    "MP Materials supplies Baogang Group with magnets (since 2020).",
  ]);
});

test("a figure without a unit is missing one before its rows are read", async () => {
  const { missing } = await bring([row({ tonnes: "5" })], (fields) =>
    fields.filter(({ target }) => target !== "claim.unit" && target !== "claim.quantity_kind"),
  );
  expect(missing).toEqual(["claim.unit", "claim.quantity_kind"]);
});

test("a share is left out of a row whose verb takes none, and counted", async () => {
  const { taken, without_share, faulty } = await bring([row({ share: "30" })], (fields) => [
    ...fields.filter(({ target }) => target !== "claim.share_pct"),
    { target: "claim.share_pct", column: "Share of need", value: "", words: {} },
  ]);
  expect([taken.length, without_share, faulty]).toEqual([1, 1, []]);
});

test("a row that repeats another says which, also if both have a fault", async () => {
  const { repeated, faulty } = await bring([row({ link: "nowhere" }), row(), row({ link: "nowhere" }), row()]);
  expect(repeated).toEqual([
    { line: 4, of: 2 },
    { line: 5, of: 3 },
  ]);
  expect(faulty.map(({ line }) => line)).toEqual([2]);
});

test("a row without a buyer misses the buyer, not also the sentence that could not be made", async () => {
  const { faulty } = await bring([row({ buyer: "" })]);
  expect(faulty[0]?.faults.map(({ target }) => target)).toEqual(["claim.object"]);
});

test("a new name waits until it is said to be new, and misses its kind at the cell that names it", async () => {
  const twice = [row({ buyer: "Kessler Antriebe" }), row({ buyer: "Kessler Antriebe", link: "https://a.example/2" })];
  const untold = await bring(twice);
  expect([untold.taken, untold.names]).toEqual([
    [],
    [{ text: "Kessler Antriebe", lines: [2, 3], near: [], types: ["organisation"] }],
  ]);
  expect(untold.faulty.map(({ faults }) => faults.map(({ column, target }) => [column, target]))).toEqual([
    [["Buyer", "claim.object"]],
    [["Buyer", "claim.object"]],
  ]);
  const kindless = (fields: SheetField[]) => fields.filter(({ target }) => target !== "newEntities.object.kind");
  const asNew = (kind: string): NewName[] => [{ text: "Kessler Antriebe", type: "organisation", kind }];
  const { faulty } = await bring(twice, kindless, asNew(""));
  expect(faulty.map(({ faults }) => faults.map(({ column, target }) => [column, target]))).toEqual([
    [["Buyer", "newEntities.object.kind"]],
    [["Buyer", "newEntities.object.kind"]],
  ]);
  const { taken, added } = await bring(twice, kindless, asNew("private-company"));
  expect([taken.length, added.map(({ name }) => name)]).toEqual([2, ["Kessler Antriebe"]]);
});
