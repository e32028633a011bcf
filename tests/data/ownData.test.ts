import { readdirSync, readFileSync } from "node:fs";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { columnsOf, noteColumns } from "../../server/src/dataset/read/columns.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { runScript } from "../support/engines/runScript.ts";

const example = `${DATA_FOLDER}/own/example`;
const template = `${DATA_FOLDER}/own/template`;

function header(path: string): string {
  return readFileSync(path, "utf8").split("\n")[0] ?? "";
}

test("the template has every file of own data, with the columns of the data set and without a row", async () => {
  expect((await readDataset(DATA_FOLDER, [template])).faults).toEqual([]);
  const files = [
    ...readdirSync(`${DATA_FOLDER}/entities`).map((file) => `entities/${file}`),
    "sources.csv",
    "publishers.csv",
    "checks.csv",
    "relays.csv",
    "attributions.csv",
    "disputes.csv",
    "cities.csv",
  ];
  for (const file of files)
    expect(readFileSync(`${template}/${file}`, "utf8")).toBe(`${header(`${DATA_FOLDER}/${file}`)}\n`);
  expect(header(`${template}/claims/my-dossier.csv`)).toBe(header(`${DATA_FOLDER}/claims/baogang.csv`));
  expect(header(`${template}/overrides.csv`)).toBe("what,id,reason");
  expect(header(`${template}/notes.csv`)).toBe(columnsOf(noteColumns).join(","));
});

test("the example passes the check, which says what it adds and overrides", async () => {
  const { code, stdout, stderr } = await runScript("commands/check.ts", [example]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(
    "  own data example: 2 entities, 2 claims, 2 sources\n    overrides the entity abb: We follow",
  );
  expect(stdout).not.toContain("have changed since their release");
});

test("own data named by ATLAS_DATA are checked without being named again", async () => {
  const { stdout } = await runScript("commands/check.ts", [], { ATLAS_DATA: example });
  expect(stdout).toContain("own data example");
});
