import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { withHostileTexts } from "../support/records/hostileGraph.ts";
import { briefingViews, realBriefing } from "../support/records/realBriefing.ts";
import { realRows } from "../support/records/realRows.ts";
import { writeFiles } from "./writeFiles.ts";

/** The result of one reader on one file. */
interface Reading {
  format: string;
  reader: string;
  /** The missing program or library that kept the reader from starting; otherwise null. */
  missing: string | null;
  faults: string[];
}

// npm run check:readers [-- --only docx,ris]: writes every format for views of 3, 60 and 500 entities and for two full
// of hostile texts, and reads each file with independent readers. ATLAS_PYTHON names the Python that has them,
// ATLAS_CSL_SCHEMA the file of CSL's schema (csl-data.json).
const { values: asked } = parseArgs({ options: { only: { type: "string", default: "" } } });
const PYTHON = process.env.ATLAS_PYTHON ?? "python3";
const folder = "tests/output/readers";
const readings = new Map<string, Reading[]>();
const store = await embeddedWith(await realRows());
for (const [size, hostile] of [[3], [60], [500], [3, true], [60, true]] as const) {
  const name = hostile ? `hostile ${size}` : String(size);
  console.error(`writing and reading: ${name}`);
  const briefing = await realBriefing(store, briefingViews[size]);
  await writeFiles(join(folder, name), hostile ? withHostileTexts(briefing) : briefing, hostile ?? false);
  readings.set(name, readAll(join(folder, name)));
}
await store.close();
console.log(tableOf(readings));
const all = [...readings].flatMap(([view, list]) => list.map((reading) => ({ view, ...reading })));
const refused = all.filter(({ faults }) => faults.length > 0);
for (const { view, format, reader, faults } of refused)
  console.log(`${format} by ${reader}, ${view}: ${faults.join("; ")}`);
const missing = [
  ...new Set(all.flatMap((reading) => (reading.missing === null ? [] : `${reading.reader} (${reading.missing})`))),
];
if (missing.length > 0) {
  console.log(`\n*** NOT INSTALLED, so SKIPPED: ${missing.join(", ")}. ATLAS_PYTHON names another Python. ***`);
}
console.log(
  "PNG is read in the end-to-end tests, which have a browser to draw it; the Cypher script is run in a Neo4j by npm test.",
);
process.exitCode = refused.length > 0 ? 1 : 0;

function readAll(path: string): Reading[] {
  const { stdout, stderr, error } = spawnSync(PYTHON, ["-W", "ignore", "tests/readers/readers.py", path, asked.only], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (error) throw new Error(`${PYTHON} does not start; name another Python by ATLAS_PYTHON`, { cause: error });
  const lines = stdout.split("\n").filter((line) => line !== "");
  if (lines.length === 0) throw new Error(`the readers said nothing: ${stderr}`);
  return lines.map((line) => JSON.parse(line));
}

function tableOf(found: ReadonlyMap<string, Reading[]>): string {
  const [first = []] = found.values();
  const rows = first.map(({ format, reader }) => [
    format,
    reader,
    ...[...found.values()].map((list) => verdict(list.find((one) => one.format === format && one.reader === reader))),
  ]);
  const table = [["format", "reader", ...found.keys()], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function verdict(reading: Reading | undefined): string {
  if (reading === undefined) return "";
  if (reading.missing !== null) return "SKIPPED";
  return reading.faults.length === 0 ? "equal" : "DIFFERS";
}
