import { unlikeFields } from "../../../../../../client/src/pages/desk/form/draft/unlikeFields.ts";
import { entityOf } from "../../../../../support/records/clientRecords.ts";

const entities = new Map([["x", entityOf({ id: "x", name: "Plant 7" })]]);
const unlike = (statement: string, cells: Record<string, string>) => unlikeFields({ statement, ...cells }, entities);

test("a year that the fields no longer have is told with theirs", () => {
  expect(unlike("It buys magnets since 2023.", { since: "2024-06" })).toEqual([{ said: "2023", held: "2024" }]);
  expect(unlike("It buys magnets since 2023.", { since: "2023-06" })).toEqual([]);
  expect(unlike("In 2021 it said it would buy from 2023.", { since: "2023" })).toEqual([]);
  expect(unlike("It buys magnets.", { since: "2023" })).toEqual([]);
});

test("a figure that the fields no longer have is told with theirs", () => {
  expect(unlike("It buys 1,200 t a year.", { quantity: "1500" })).toEqual([{ said: "1,200", held: "1500" }]);
  expect(unlike("It buys 1,200 t a year for 3 plants.", { quantity: "1200" })).toEqual([]);
  expect(unlike("每年采购4万吨。", { quantity: "40000" })).toEqual([]);
  expect(unlike("每年采购4万吨。", { quantity: "50000" })).toEqual([{ said: "4万", held: "50000" }]);
  expect(unlike("On 11 March 2024 it began.", { since: "2024-03-11", quantity: "40" })).toEqual([]);
});

test("a figure may be written in words and rounded", () => {
  const said = "It sold 1.54 billion yuan of magnets in 2024, up 61.8%, with a plant for 82.5 million yuan.";
  expect(unlike(said, { since: "2024", quantity: "1540000000" })).toEqual([]);
  expect(unlike(said, { since: "2024", quantity: "82496100" })).toEqual([]);
  expect(unlike(said, { since: "2024", quantity: "1600000000" })).toEqual([
    { said: "1.54 billion", held: "1600000000" },
  ]);
  expect(unlike("It buys 1,200 t a year.", { quantity: "1210" })).toEqual([{ said: "1,200", held: "1210" }]);
});

test("numbers in names are no figures", () => {
  expect(unlike("Plant 7 buys magnets.", { subject: "x", quantity: "40" })).toEqual([]);
});
