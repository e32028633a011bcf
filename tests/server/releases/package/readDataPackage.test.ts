import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { readDataFiles } from "../../../../server/src/dataset/read/dataFiles.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import type { PackageResource } from "../../../../server/src/releases/package/packageResources.ts";
import { readDataPackage } from "../../../../server/src/releases/package/readDataPackage.ts";
import { columnValues, evidenceIds, predicateIds } from "../../../../server/src/rules/vocabulary.ts";
import { headers, withOwnData } from "../../../support/records/ownData.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { withFolder } from "../../../support/records/sampleData.ts";

const base = DATA_FOLDER;
let files: Record<string, Uint8Array>;
let described: Record<string, unknown> & { resources: PackageResource[] };

beforeAll(async () => {
  const { zip } = await readDataPackage({ base, own: [] });
  files = unzipSync(zip);
  described = JSON.parse(textOf("datapackage.json"));
});

function textOf(path: string): string {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`the package has no ${path}`);
  return strFromU8(bytes);
}

function tableOf(name: string): PackageResource {
  const found = described.resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the package has no table ${name}`);
  return found;
}

function rowsOf({ path }: PackageResource): Record<string, string>[] {
  return parse(textOf(path), { columns: true });
}

function fieldOf(table: string, name: string) {
  return tableOf(table).schema.fields.find((field) => field.name === name);
}

test("it holds the files of the data set as they are, and nobody's own data", async () => {
  const { files: data } = await readDataFiles(base);
  for (const [path, bytes] of data)
    expect([path, Buffer.compare(bytes, files[path] ?? Buffer.of())]).toEqual([path, 0]);
  const beside = Object.keys(files).filter((path) => !data.has(path));
  expect(beside).toEqual([
    "CITATION.cff",
    "README.md",
    "datapackage.json",
    "derived/changes.csv",
    "derived/claims.csv",
    "derived/entities.csv",
    "derived/sources.csv",
  ]);
});

test("each column has a type and a meaning, and the columns of a table are those of its file", () => {
  expect(described.resources).toHaveLength(Object.keys(files).filter((path) => path.endsWith(".csv")).length);
  for (const { path, schema } of described.resources) {
    expect([path, schema.fields.map(({ name }) => name)]).toEqual([path, textOf(path).split("\n")[0]?.split(",")]);
    expect([path, schema.fields.filter(({ description }) => !description).map(({ name }) => name)]).toEqual([path, []]);
  }
});

test("types, bounds and allowed values are those that the loader checks", () => {
  expect(fieldOf("claims-baogang", "status")?.constraints).toEqual({ required: true, enum: [...columnValues.status] });
  expect(fieldOf("claims-baogang", "predicate")?.constraints).toMatchObject({ enum: [...predicateIds] });
  expect(fieldOf("claims-baogang", "share_pct")).toMatchObject({
    type: "number",
    constraints: { minimum: 0, maximum: 100 },
  });
  expect(fieldOf("claims-baogang", "quantity")?.type).toBe("number");
  expect(fieldOf("claims-baogang", "statement")?.constraints).toEqual({ required: true });
  expect(fieldOf("claims-baogang", "sources")?.constraints?.required).toBe(true);
  expect(fieldOf("checks", "checked")?.type).toBe("date");
  expect(fieldOf("derived-claims", "evidence")?.constraints).toMatchObject({ enum: [...evidenceIds] });
  expect(fieldOf("derived-claims", "publisher_count")?.type).toBe("integer");
  expect(fieldOf("derived-claims", "is_over")?.type).toBe("boolean");
});

test("every cell keeps to what its column promises", () => {
  const broken = described.resources.flatMap((table) => {
    const rows = rowsOf(table);
    return table.schema.fields.flatMap(({ name, type, constraints = {} }) => {
      const words = new Set<unknown>([constraints.enum].flat());
      const pattern = new RegExp(String(constraints.pattern ?? ""));
      const holds = (cell: string) =>
        cell === ""
          ? !constraints.required
          : (constraints.enum === undefined || words.has(cell)) &&
            pattern.test(cell) &&
            (type !== "number" || Number.isFinite(Number(cell))) &&
            (type !== "integer" || /^-?\d+$/.test(cell)) &&
            (type !== "boolean" || cell === "true" || cell === "false") &&
            (type !== "date" || /^\d{4}-\d\d-\d\d$/.test(cell));
      return rows.flatMap((row) => (holds(row[name] ?? "") ? [] : [`${table.name} ${name} ${row[name]}`]));
    });
  });
  expect(broken).toEqual([]);
});

test("keys name each row once, and references lead to a row", () => {
  const keys = described.resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields, reference }) => ({ name, fields, reference })),
  );
  expect(keys).toContainEqual({
    name: "checks",
    fields: ["source"],
    reference: { resource: "derived-sources", fields: ["id"] },
  });
  for (const { name, fields, reference } of keys) {
    const known = new Set(rowsOf(tableOf(reference.resource)).map((row) => row[reference.fields[0] ?? ""]));
    const cells = rowsOf(tableOf(name)).map((row) => row[fields[0] ?? ""] ?? "");
    expect([name, fields, cells.filter((cell) => cell !== "" && !known.has(cell))]).toEqual([name, fields, []]);
  }
  for (const table of described.resources) {
    const named = rowsOf(table).map((row) => table.schema.primaryKey.map((column) => row[column]).join("\n"));
    expect([table.name, new Set(named).size]).toEqual([table.name, named.length]);
  }
});

test("grades are in it, with what each version changed and why", async () => {
  const rows = await realRows();
  expect(described).toMatchObject({ version: rows.dataset.version, contentHash: rows.dataset.hash });
  const grades = new Map(rows.claims.map(({ id, evidence }) => [id, evidence]));
  expect(new Map(rowsOf(tableOf("derived-claims")).map(({ id, evidence }) => [id, evidence]))).toEqual(grades);
  const last = rowsOf(tableOf("derived-changes")).filter(({ version }) => version === rows.dataset.version);
  expect(last.length).toBeGreaterThan(100);
  expect(last.some(({ kinds, why }) => kinds?.includes("regraded") && why !== "")).toBe(true);
});

const README = ["### Sources", "| column | meaning |", "| --- | --- |", "| id | publisher, year, topic |"];
const ownFiles = {
  "base/README.md": README,
  "secret/claims/talks.csv": [
    headers.claims,
    "talk-001,mp-materials,SUPPLIES,baogang-group,A secret supply.,,,,in-force,,,,,,,,,reuters-2025,,",
  ],
  "secret/notes.csv": ["id,about,target,text,written", "note-1,claim,talk-001,A secret note.,2026-11-25"],
  "secret/watches.csv": ["address,title,who,version,day,claims", "/paths?from=a&to=b,A secret,,2027.1,2026-12-01,"],
};

test("the package has the same bytes every time, in any time zone", async () => {
  await withOwnData(ownFiles, async (folder) => {
    const zone = process.env.TZ;
    const packed: Buffer[] = [];
    for (const other of ["Asia/Tokyo", "America/Los_Angeles"]) {
      process.env.TZ = other;
      packed.push(Buffer.from((await readDataPackage({ base: folder, own: [] })).zip));
    }
    process.env.TZ = zone;
    expect(packed[0]?.equals(packed[1] ?? Buffer.of())).toBe(true);
  });
});

test("unpacked, it is a data set without faults, and the same one", async () => {
  await withOwnData(ownFiles, async (folder) => {
    const { zip, dataset } = await readDataPackage({ base: folder, own: [] });
    const unpacked = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]);
    const again = await withFolder(Object.fromEntries(unpacked), (copy) => readDataset(copy));
    expect(again.faults).toEqual([]);
    expect(again.dataset && buildGraph(again.dataset).dataset).toEqual(dataset);
  });
});

test("own data are in it only if asked for, without notes and what is watched, and under no licence of ours", async () => {
  await withOwnData(ownFiles, async (folder, own) => {
    const secret = own.filter((path) => path.endsWith("secret"));
    const without = unzipSync((await readDataPackage({ base: folder, own: [] })).zip);
    expect(Object.values(without).filter((bytes) => strFromU8(bytes).includes("secret"))).toEqual([]);
    const held = unzipSync((await readDataPackage({ base: folder, own: secret })).zip);
    const contents = (path: string) => strFromU8(held[path] ?? new Uint8Array());
    expect(Object.keys(held).filter((path) => path.startsWith("own/"))).toEqual(["own/secret/claims/talks.csv"]);
    expect(contents("derived/claims.csv")).toContain("talk-001");
    const { licenses, ownData, resources } = JSON.parse(contents("datapackage.json"));
    expect({ licenses, ownData }).toEqual({ licenses: undefined, ownData: ["secret"] });
    const licensed = (path: string) => resources.find((one: { path: string }) => one.path === path)?.licenses;
    expect(licensed("sources.csv")).toHaveLength(1);
    expect(licensed("own/secret/claims/talks.csv")).toBeUndefined();
    expect(contents("CITATION.cff")).not.toContain("license:");
  });
});

test("data with faults are not packed", async () => {
  const broken = { ...ownFiles, "secret/claims/talks.csv": [headers.claims, "talk-001,nobody"] };
  await withOwnData(broken, async (folder, own) => {
    const secret = own.filter((path) => path.endsWith("secret"));
    await expect(readDataPackage({ base: folder, own: secret })).rejects.toThrow(/secret\/claims\/talks\.csv:2/);
  });
});
