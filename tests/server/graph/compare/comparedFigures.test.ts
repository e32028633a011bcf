import { comparedFigures } from "../../../../server/src/graph/compare/compare.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const holds = (id: string, subject: string, object: string, share_pct: number) =>
  claimOf({ id, subject, predicate: "OWNS_STAKE_IN", object, share_pct });

test("shares of one company stand side by side, but not shares of a company that is compared itself", () => {
  const [north, south] = [holds("a", "north", "mine", 20), holds("b", "south", "mine", 30)];
  const [ofWest, alsoOfWest] = [holds("c", "north", "west", 5), holds("d", "south", "west", 6)];
  const sides = [
    { id: "north", claims: [north, ofWest] },
    { id: "south", claims: [south, alsoOfWest] },
  ];
  expect(comparedFigures(sides).map(({ entity }) => entity)).toEqual(["mine", "west"]);
  const withWest = comparedFigures([...sides, { id: "west", claims: [ofWest, alsoOfWest] }]);
  expect(withWest).toMatchObject([{ entity: "mine", unit: "%", direction: "out", sides: [["a"], ["b"], []] }]);
});

test("figures in other units, or that one alone has, are not compared", () => {
  const made = (id: string, subject: string, unit: string) =>
    claimOf({ id, subject, predicate: "PRODUCES", object: "magnets", quantity: 1, unit });
  const [tonnes, pieces] = [made("a", "north", "t"), made("b", "south", "pieces")];
  expect(
    comparedFigures([
      { id: "north", claims: [tonnes] },
      { id: "south", claims: [pieces] },
    ]),
  ).toEqual([]);
});

test("a share of imports does not stand beside a share of demand, nor beside a share of something without a word", () => {
  const depends = (id: string, subject: string, quantity_of: string) =>
    claimOf({ id, subject, predicate: "DEPENDS_ON", object: "magnets", quantity: 70, unit: "%", quantity_of });
  const north = [
    depends("a", "north", "China's share of the imports of the North, 2021"),
    depends("b", "north", "ratio"),
  ];
  const south = [depends("c", "south", "China's share of the demand of the South"), depends("d", "south", "ratio")];
  const west = [depends("e", "west", "China's share of the West's imports, 2024")];
  const found = comparedFigures([
    { id: "north", claims: north },
    { id: "south", claims: south },
    { id: "west", claims: west },
  ]);
  expect(found).toMatchObject([{ measure: "imports", sides: [["a"], [], ["e"]] }]);
});
