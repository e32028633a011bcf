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
