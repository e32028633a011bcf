import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bringTable, tablesReadme } from "./bringTables.ts";
import { REGISTER, tables } from "./tables.ts";
import { withTablesDesk } from "./withTablesDesk.ts";

test(
  "ten tables as people make them come in as the README of this folder says",
  () =>
    withTablesDesk(async (desk) => {
      const written = readFileSync(fileURLToPath(new URL("README.md", import.meta.url)), "utf8");
      expect(await tablesReadme(desk)).toBe(written);
    }),
  120_000,
);

test("no name becomes a new company before its writer says so, and every row that comes in has a grade", () =>
  withTablesDesk(async (desk) => {
    for (const table of tables.filter(({ file }) => file !== REGISTER)) {
      const { dropped, answered } = await bringTable(desk, table);
      expect(dropped.added).toEqual([]);
      expect(answered.added.map(({ name }) => name)).toEqual(table.fresh?.map(({ text }) => text) ?? []);
      expect(answered.taken.filter(({ evidence }) => evidence === null)).toEqual([]);
    }
  }));

test("a figure within a verb is a share or a figure of the claim, and no thing", () =>
  withTablesDesk(async (desk) => {
    const notes = tables.filter(({ file }) => file === "notes-from-word.txt");
    const [brought] = await Promise.all(notes.map((table) => bringTable(desk, table)));
    expect(brought?.answered.taken.map(({ statement }) => statement)).toEqual([
      "MP Materials owns 38% of Noveon Magnetics (since 2025).",
      "Lynas Rare Earths supplies Sojitz with magnets (since 2024).",
      "JL MAG supplies Bosch with magnets (40 t/yr, since 2023).",
      "Northern Rare Earth owns 5.5% of Baotou INST Magnetic (since 2022).",
    ]);
  }));
