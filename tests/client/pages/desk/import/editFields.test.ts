import type { SheetField } from "@atlas/server/contract";
import {
  meaningIn,
  suit,
  withColumn,
  withMeaning,
  withValue,
  withWhose,
  withWord,
} from "../../../../../client/src/pages/desk/import/sheetFields.ts";

const seller: SheetField = { target: "claim.subject", column: "Seller", value: "", words: {} };
const status: SheetField = { target: "claim.status", column: null, value: "in-force", words: {} };
const verb: SheetField = { target: "claim.predicate", column: "Verb", value: "", words: { "sells to": "SUPPLIES" } };

test("a column goes to one target, and a target has one column", () => {
  expect(withColumn([seller, verb], "Seller", "claim.predicate")).toEqual([
    { target: "claim.predicate", column: "Seller", value: "", words: {} },
  ]);
  expect(withColumn([seller, verb], "Seller", null)).toEqual([verb]);
});

test("the value for empty cells stays when the column changes", () => {
  const [given] = withColumn([status], "State", "claim.status");
  expect(given).toEqual({ ...status, column: "State" });
  expect(withColumn([given ?? status], "State", null)).toEqual([status]);
});

test("a value for every row is set, changed and taken away", () => {
  const set = withValue([seller], "source.kind", "interview");
  expect(set).toEqual([seller, { target: "source.kind", column: null, value: "interview", words: {} }]);
  expect(withValue(set, "source.kind", "")).toEqual([seller]);
});

test("a word means what is chosen, and itself again when nothing is", () => {
  const [known] = withWord([verb], "claim.predicate", ["likes", "FUNDS"]);
  expect(known?.words).toEqual({ "sells to": "SUPPLIES", likes: "FUNDS" });
  expect(withWord([verb], "claim.predicate", ["sells to", ""])[0]?.words).toEqual({});
});

test("choices suit a file that has all their columns", () => {
  expect(suit([seller, status], ["Buyer", "Seller"])).toBe(true);
  expect(suit([seller], ["Verkäufer"])).toBe(false);
});

test("a name means the same in every column of names, and nothing while nobody said it", () => {
  const buyer: SheetField = { target: "claim.object", column: "Buyer", value: "", words: {} };
  const said = withMeaning([seller, buyer, verb], "Neo", "neo-performance-materials");
  expect(said.map(({ words }) => words.Neo)).toEqual([...Array(2).fill("neo-performance-materials"), undefined]);
  expect([meaningIn(said, "Neo"), meaningIn([seller], "Neo")]).toEqual(["neo-performance-materials", null]);
});

test("whose word a publisher's papers are is said by publisher", () => {
  const said = withWhose(withWhose([seller], "LCM website", "subject"), "Reuters", "");
  expect(said.at(-1)).toMatchObject({ column: null, words: { "LCM website": "subject", Reuters: "" } });
});
