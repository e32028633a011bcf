import { strFromU8, unzipSync, zipSync } from "fflate";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

describe("a folder taken out", () => {
  test("holds the tables alone, and another desk takes it in", () =>
    withDesk(async ({ desk }) => {
      await desk.saveFinding(interview(), her);
      const zip = await desk.zip();
      expect(Object.keys(unzipSync(zip)).sort()).toEqual([
        "claims/desk.csv",
        "entities/organisations.csv",
        "publishers.csv",
        "sources.csv",
      ]);
      const content = Buffer.from(zip).toString("base64");
      await withDesk(async ({ desk: other, store }) => {
        const saved = await other.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo");
        expect(saved.change).toBe(1);
        expect((await claimDetail(store, { id: "desk-aaaaaaaaaa" })).claim.own).toBe("desk");
        expect(await keysOf(other)).toEqual(await keysOf(desk));
        expect(await refusal(other.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toEqual({
          code: "conflict",
          conflicts: [],
        });
      });
    }));

  test("with rows that differ stops with a list of them, keeps one's own or takes the other's, all or row by row", () =>
    withDesk(async ({ desk }) => {
      const finding = interview();
      await desk.saveFinding(finding, her);
      const files = unzipSync(await desk.zip());
      const changed = strFromU8(files["claims/desk.csv"] ?? new Uint8Array()).replace(
        "supplies Nova",
        "once supplied Nova",
      );
      const note = "id,about,target,text,written\nnote-9,claim,ore-001,New.,2026-11-01\n";
      const content = Buffer.from(
        zipSync({ ...files, "claims/desk.csv": Buffer.from(changed), "notes.csv": Buffer.from(note) }),
      ).toString("base64");
      const own = (await rowOf(desk, "claims", finding.id)).cells;
      const other = { ...own, statement: "Northern Rare Earth once supplied Nova Motors." };
      expect(await refusal(desk.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toEqual({
        code: "conflict",
        conflicts: [{ table: "claims", key: finding.id, own, other }],
      });
      expect((await desk.state()).history).toHaveLength(1);
      await desk.takeFolder({ content, conflicts: "keep", taken: [] }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(own);
      await rowOf(desk, "notes", "note-9");
      const taken = [{ table: "claims" as const, key: finding.id }];
      await desk.takeFolder({ content, conflicts: "keep", taken }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
      expect((await desk.state()).history.map(({ kind, rows }) => [kind, rows])).toEqual([
        ["folder", 1],
        ["folder", 1],
        ["add", 4],
      ]);
      await desk.undo(3, "Bo");
      await desk.takeFolder({ content, conflicts: "take", taken: [] }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
    }));

  test("with faults is told by table, row and column, and not taken", () =>
    withDesk(async ({ desk }) => {
      const claims =
        "id,subject,predicate,object,statement,status,sources\nx-1,nobody,MINES,bayan-obo,S.,in-force,reuters-2025\n";
      const content = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(claims) })).toString("base64");
      expect(await refusal(desk.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toMatchObject({
        code: "faulty_rows",
        faults: [{ table: "claims", key: "x-1", column: "subject" }],
      });
      const damaged = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(`${claims}"`) })).toString("base64");
      expect(await refusal(desk.takeFolder({ content: damaged, conflicts: "stop", taken: [] }, "Bo"))).toMatchObject({
        code: "faulty_rows",
      });
      expect(await keysOf(desk)).toEqual([]);
    }));
});
