import type { SheetRequest } from "@atlas/server/contract";
import { bringDeals } from "../../../support/records/bringDeals.ts";
import { csv, good } from "../../../support/records/dealsSheet.ts";

describe("a row that was corrected in the spreadsheet after it came in", () => {
  const before = good(2, { Amount: "10", Unit: "t", "Of what": "magnets", "Kind of figure": "actual" });
  const after = { ...before, Amount: "12", Date: "", Statement: "MP Materials sold 12 t." };

  async function twice(corrected: SheetRequest["corrected"], sheet: Parameters<typeof csv>[0] = [after]) {
    const { desk, changes } = await bringDeals(csv([before]));
    desk.take(changes);
    const [claim] = desk.claims;
    if (!claim) throw new Error("nothing came in");
    return { claim, ...(await bringDeals(csv(sheet), { corrected }, desk)) };
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
    expect((await desk.check(changes)).faults).toEqual([]);
    const left = await twice("leave");
    expect([left.answer.corrected.length, left.answer.taken, left.changes]).toEqual([1, [], []]);
  });

  test("is no correction beside the row that came in, or if several rows could be it", async () => {
    expect((await twice("add", [before, after])).answer.corrected).toEqual([]);
    expect((await twice("add", [after, { ...after, Amount: "14" }])).answer.corrected).toEqual([]);
  });
});
