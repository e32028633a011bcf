import { markParts } from "../../../../../client/src/papers/briefing/restrictToAnswer.ts";
import { writeXlsx } from "../../../../../client/src/papers/formats/xlsx/writeXlsx.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { type SheetRow, sheets } from "./sheets.ts";

describe("a workbook", () => {
  test("has each table of an answer as a sheet, with all rows, and marks what is not counted", async () => {
    const briefing = await frozenBriefing(briefingViews[3]);
    const [first, second] = briefing.claims.map(({ claim }) => claim);
    if (!first || !second) throw new Error("the view has two claims");
    const row = (text: string, number: string, id: string) => ({ cells: [{ text }, { text: number }], claimIds: [id] });
    const columns = [{ label: "Maker" }, { label: "Tonnes", number: true }];
    const analysis = {
      title: "Who makes it?",
      address: "/questions/who",
      sentences: ["One does."],
      tables: [
        {
          caption: "Dates and shares",
          columns: [{ label: "Newest source" }, { label: "Share" }, { label: "Of all" }],
          rows: [
            { cells: [{ text: "March 2025", date: "2025-03" }, { text: "7%" }, { text: "7%" }], claimIds: [first.id] },
            { cells: [{ text: "undated" }, { text: "12.5%" }, { text: "1 of 2" }], claimIds: [] },
          ],
        },
        {
          caption: "Makers: in [China]?",
          columns,
          rows: Array.from({ length: 150 }, () => row("A", "1,200", first.id)),
        },
        { caption: "Context", columns, rows: [row("B", "6%", second.id)] },
      ],
      limits: [],
      claims: [first],
      context: [second],
      entities: [],
    };
    const answered = { ...briefing, analysis, claims: markParts(briefing.claims, analysis) };
    const workbook = await sheets(writeXlsx(answered));
    const names = Object.keys(workbook);
    expect(names.slice(0, 4)).toEqual(["1 Dates and shares", "2 Makers  in  China", "3 Context", "Entities"]);
    expect(workbook["1 Dates and shares"]).toMatchObject([
      { "Newest source": new Date("2025-03-01"), "Newest source: known to the": "month", Share: 0.07, "Of all": "7%" },
      { "Newest source": null, "Newest source: known to the": "undated", Share: 0.125, "Of all": "1 of 2" },
    ]);
    expect(workbook[names[1] ?? ""]).toHaveLength(150);
    expect(workbook[names[1] ?? ""]?.[0]).toEqual({
      Maker: "A",
      Tonnes: 1200,
      "Counted in the answer": "counted",
      "Claim numbers": "1",
      "Claim IDs": first.id,
    });
    expect(workbook["3 Context"]?.[0]).toMatchObject({
      Tonnes: 0.06,
      "Counted in the answer": "not part of the answer, so not counted",
    });
    const marks = (rows: SheetRow[] = []) => rows.map((line) => line["Counted in the answer"] === "counted");
    expect(marks(workbook.Claims)).toEqual(briefing.claims.map(({ claim }) => claim.id === first.id));
    expect(
      workbook.Evidence?.every((line) => (line["Counted in the answer"] === "counted") === (line.Claim === 1)),
    ).toBe(true);
    expect(workbook.About?.find(({ What }) => What === "Answer")?.Content).toBe("One does.");
  });
});
