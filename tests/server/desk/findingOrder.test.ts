import { findingOrder } from "../../../server/src/desk/findingOrder.ts";
import { deskRowOf } from "../../support/records/deskRecords.ts";
import { interview } from "../../support/records/openedDesk.ts";

const noRows = { rows: () => [], row: () => null };

function kind(disputed_by: string, override: string | null, desk: Parameters<typeof findingOrder>[2] = noRows) {
  const finding = interview("ore-002", { claim: { disputed_by }, rows: [], override });
  return findingOrder(finding, { who: null, seen: null }, desk, { disputed_by: ["baogang-2025"] }).kind;
}

test("a claim over one of the data set is a dispute if it adds a source against it, and else a correction", () => {
  const cells = ["baogang-2025;customs", "customs", "baogang-2025", ""];
  expect(cells.map((cell) => kind(cell, "A visit showed it."))).toEqual(["dispute", "dispute", "correct", "correct"]);
});

test("a claim of one's own is added once, and then changed", () => {
  const held = deskRowOf("claims", { id: "ore-002" });
  expect([kind("customs", null), kind("customs", null, { rows: () => [held], row: () => held })]).toEqual([
    "add",
    "edit",
  ]);
});
