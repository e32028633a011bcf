import type { SheetAnswer, SheetField, SheetRequest } from "../../../../server/src/contract/index.ts";
import type { Desk } from "../../../../server/src/desk/Desk.ts";
import { claimDetail } from "../../../../server/src/graph/claims.ts";
import { csv, rows } from "../../../support/records/dealsSheet.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

const kind: SheetField = { target: "source.kind", column: null, value: "news", words: {} };

/** Brings in the spreadsheet of deals as its columns are proposed, as news. */
async function bringIn(desk: Desk, take: boolean): Promise<SheetAnswer> {
  const content = Buffer.from(csv(rows)).toString("base64");
  const request: SheetRequest = {
    name: "deals.csv",
    content,
    sheet: null,
    mapping: null,
    corrected: "add",
    take: false,
  };
  const { mapping } = await desk.bringIn(request, "Ada");
  return desk.bringIn({ ...request, mapping: [...mapping, kind], take }, "Ada");
}

test("the good rows of a spreadsheet are one change of the desk, in the graph with their grades, and undone as one", () =>
  withDesk(async ({ desk, store }) => {
    const answer = await bringIn(desk, true);
    expect(answer.saved).toMatchObject({ change: 1, in_graph: true });
    const { rows: held, history } = await desk.state();
    expect(held.filter(({ table }) => table === "claims").length).toBe(280);
    expect(held.length).toBe(280 + 280 + 1);
    expect(history).toMatchObject([{ number: 1, kind: "spreadsheet", summary: "deals.csv", who: "Ada", rows: 561 }]);
    const { claim } = await claimDetail(store, { id: answer.taken[0]?.id ?? "" });
    expect(claim).toMatchObject({ own: "desk", evidence: "single-source", object: "baogang-group" });

    await desk.undo(1, "Ada");
    expect((await desk.state()).rows).toEqual([]);
    const again = await bringIn(desk, true);
    expect(again.taken.map(({ id }) => id)).toEqual(answer.taken.map(({ id }) => id));
    expect((await desk.state()).rows.length).toBe(561);
  }));

test("a look at a spreadsheet writes nothing, and the same file taken twice adds nothing twice", () =>
  withDesk(async ({ desk }) => {
    expect((await bringIn(desk, false)).taken.length).toBe(280);
    expect((await desk.state()).history).toEqual([]);
    await bringIn(desk, true);
    const again = await bringIn(desk, true);
    expect(again).toMatchObject({ saved: null, taken: [], added: [], source_count: 0 });
    expect([again.already.length, again.faulty.length]).toEqual([280, 20]);
    expect((await desk.state()).history.length).toBe(1);
  }));
