import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { nextOpening } from "../../../../client/src/picture/graph/nextOpening.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

const graph = { entities: [entityOf({ id: "a", neighbour_count: 52 })] };
const next = (address: string) => nextOpening(parseView(address), "a", graph);

test("neighbours are opened thirty at a time until all are there", () => {
  expect(["s=a", "s=a*", "s=a*60"].map(next)).toEqual([30, 60, null]);
});

test("what was collapsed comes back before more is opened, along whichever kind of claim it was opened", () => {
  expect(next("s=a*&folded=a")).toBe(30);
  expect(next("s=a*~develops-out&folded=a")).toBe(0);
  expect(next("s=a&folded=a")).toBe(30);
});
