import { bringInSheet } from "../../../../server/src/desk/sheet/bringInSheet.ts";
import { asNews, bringDeals } from "../../../support/records/bringDeals.ts";
import { csv, good } from "../../../support/records/dealsSheet.ts";
import { sheetDesk } from "../../../support/records/sheetDesk.ts";

test("an interview needs no address, and is one source if the same person said it on the same day", async () => {
  const talk = (number: number) => good(number, { Source: "A talk", Publisher: "Head of sales", URL: "" });
  const desk = sheetDesk();
  const content = Buffer.from(csv([talk(2), talk(3)])).toString("base64");
  const asked = { name: "talks.csv", content, sheet: null, corrected: "add" as const };
  const { mapping } = (await bringInSheet({ ...asked, mapping: null, take: false }, desk)).answer;
  const interviews = [...mapping, { ...asNews, value: "interview" }];
  const { answer } = await bringInSheet({ ...asked, mapping: interviews, take: false }, desk);
  expect([answer.taken.length, answer.source_count, answer.faulty]).toEqual([2, 1, []]);
});

test("the kind of publishers is taken from a column or for every row, for those that no register has", async () => {
  const [quarterly, gazette] = ["Quarterly", "Gazette"].map((Publisher, place) =>
    good(place + 2, { Publisher, "Kind of publisher": place === 0 ? "analyst" : "" }),
  );
  const known = good(4, { Publisher: "Reuters" });
  const sheet = csv([quarterly, gazette, known].map((row) => row ?? {}));
  const { answer, mapping, desk, changes } = await bringDeals(sheet);
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
  expect(publishers((await bringDeals(more, {}, desk)).changes)).toEqual([]);
});
