import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Desk } from "../../../../server/src/desk/Desk.ts";
import { checkPackage } from "../../../../server/src/desk/versions/checkPackage.ts";
import { takePackage } from "../../../../server/src/desk/versions/switchVersion.ts";
import { claimDetail } from "../../../../server/src/graph/claims.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { rowsInFiles, sorted } from "../../../support/desk/rowsAfter.ts";
import { her, interview, withDesk } from "../../../support/records/openedDesk.ts";
import { firstVersion, nextVersion, packageOf } from "../../../support/records/versions.ts";

const files = firstVersion();
const versionOf = async (store: GraphStore) => (await store.health()).dataset?.version;
const dataOf = ({ data }: Desk) => {
  if (data === null) throw new Error("the desk takes no versions");
  return data;
};

/** The later version without a firm that own claims may be about. */
function withoutNorthern(): Record<string, string> {
  const later = nextVersion();
  const lines = later["claims/ore.csv"]?.split("\n") ?? [];
  return {
    ...later,
    "claims/ore.csv": lines.filter((line) => !line.includes("northern-rare-earth")).join("\n"),
    "entities/organisations.csv": later["entities/organisations.csv"]?.replace(/northern-rare-earth.*\n/, "") ?? "",
  };
}

test("a package without a firm that one's own claim is about is refused by the row, and everything stays", () =>
  withDesk(
    async (opened) => {
      const { desk, store, folder } = opened;
      await desk.saveFinding(interview(), her);
      const breaking = Buffer.from(await packageOf(withoutNorthern())).toString("base64");
      const { faults } = await dataOf(opened.desk).preview(breaking);
      expect(faults).toMatchObject([{ table: "claims", key: interview().id, column: "subject" }]);
      await expect(
        dataOf(opened.desk).take({ content: breaking, older: false, aside: false }, null),
      ).rejects.toMatchObject({
        code: "faulty_rows",
      });
      expect(await versionOf(store)).toBe("2026.11");
      expect(await desk.state()).toMatchObject({ why_not: null, in_graph: true });
      expect(await readdir(join(folder, ".data"))).toEqual([]);

      // Set aside, they are one change of the history, which comes back once the version before does.
      const own = sorted(await rowsInFiles(folder));
      await dataOf(opened.desk).take({ content: breaking, older: false, aside: true }, "Ada");
      expect(await versionOf(store)).toBe("2026.12");
      const aside = await desk.state();
      expect(aside).toMatchObject({ why_not: null, in_graph: true, rows: [] });
      const { statement } = interview().claim;
      expect(aside.history[0]).toMatchObject({ kind: "aside", summary: statement, who: "Ada", rows: own.length });
      await expect(desk.undo(2, "Ada")).rejects.toMatchObject({ code: "faulty_rows" });
      const back = await dataOf(opened.desk).back({ to: "2026.11", aside: false }, "Bea");
      expect(back.history).toMatchObject([
        { from: "2026.12", to: "2026.11", back: true, who: "Bea" },
        { from: "2026.11", to: "2026.12", back: false, who: "Ada" },
      ]);
      await desk.undo(2, "Ada");
      expect(sorted(await rowsInFiles(folder))).toEqual(own);
      expect((await claimDetail(store, { id: interview().id })).claim.own).toBe("desk");
    },
    { files },
  ));

test("a claim that does not fit is set aside with what was said of it, and all else stays", () =>
  withDesk(
    async (opened) => {
      const { desk, folder } = opened;
      await desk.saveFinding(interview(), her);
      const other = { ...interview().claim, subject: "mp-materials", statement: "MP supplies Nova Motors." };
      await desk.saveFinding(interview("desk-bbbbbbbbbb", { claim: other, rows: [] }), her);
      const breaking = Buffer.from(await packageOf(withoutNorthern())).toString("base64");
      await dataOf(opened.desk).take({ content: breaking, older: false, aside: true }, null);
      const { rows, history } = await desk.state();
      // The buyer and the talk are needed by the other claim still.
      expect(rows.map(({ key }) => key).sort()).toEqual(["Nova Motors", "desk-bbbbbbbbbb", "nova-2026", "nova-motors"]);
      expect(history[0]).toMatchObject({ kind: "aside", rows: 1, summary: interview().claim.statement });
      expect((await readdir(join(folder, ".data"))).filter((name) => name.startsWith("."))).toEqual([]);
    },
    { files },
  ));

test("a claim that is saved after another process took a version is checked against that version", () =>
  withDesk(
    async (opened) => {
      const { desk, folder, base, store } = opened;
      await desk.saveFinding(interview(), her);
      await desk.removeFinding(interview().id, { who: "Ada", seen: (await desk.state()).rows[0]?.tag ?? null });
      const breaking = checkPackage(await packageOf(withoutNorthern()));
      const places = { desk: folder, program: base };
      const nothing = async () => {};
      const settle = async () => nothing;
      await takePackage(breaking, { older: false }, { places, who: null, fits: nothing, settle, follow: nothing });
      await expect(desk.saveFinding(interview(), her)).rejects.toMatchObject({ code: "faulty_rows" });
      expect(await versionOf(store)).toBe("2026.12");
    },
    { files },
  ));
