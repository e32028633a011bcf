import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Briefing } from "../../client/src/papers/briefing/Briefing.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { answeredBriefing } from "../support/records/answeredBriefing.ts";
import { briefingViews } from "../support/records/briefingOf.ts";
import { withHostileTexts } from "../support/records/hostileGraph.ts";
import { realBriefing } from "../support/records/realBriefing.ts";
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

/** A view or an answer to write, under the name of its column in the table. */
interface Written {
  name: string;
  briefing: (store: GraphStore) => Promise<Briefing>;
  hostile?: true;
}

// npm run check:readers [-- --only docx,ris --views 60,article]: writes every format for views of 3, 60 and 500 entities,
// for a paper without annex, for answers of four analyses, and for two views full of hostile texts, and reads each file with independent readers.
// ATLAS_PYTHON names the Python that has them, ATLAS_GEPHI the jar of gephi-toolkit if Maven does not have it,
// ATLAS_CSL_SCHEMA the file of CSL's schema (csl-data.json).
const { values: asked } = parseArgs({
  options: { only: { type: "string", default: "" }, views: { type: "string", default: "" } },
});
const PYTHON = process.env.ATLAS_PYTHON ?? "python3";
const PUBLIC = "https://atlas.example.org";
const folder = "tests/output/readers";
const readings = new Map<string, Reading[]>();
const store = await embeddedWith(await realRows());
for (const { name, briefing, hostile = false } of writtenViews()) {
  if (asked.views !== "" && !asked.views.split(",").includes(name)) continue;
  console.error(`writing and reading: ${name}`);
  await writeFiles(join(folder, name), await briefing(store), hostile);
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

/** Some as the page of a public atlas writes them, the others as one that only its author can open. */
function writtenViews(): Written[] {
  const sizes = [3, 60, 500] as const;
  const kinds = ["comparison", "whatIf", "article", "landscape"] as const;
  return [
    ...sizes.map((size) => ({
      name: String(size),
      briefing: async (from: GraphStore) =>
        linkedTo(size === 60 ? PUBLIC : "", await realBriefing(from, briefingViews[size])),
    })),
    {
      name: "two pages",
      briefing: async (from: GraphStore) => linkedTo("", await realBriefing(from, briefingViews[60], { annex: false })),
    },
    ...kinds.map((name) => ({
      name,
      briefing: async (from: GraphStore) => linkedTo("", await answeredBriefing(from, name)),
    })),
    ...([3, 60] as const).map((size) => ({
      name: `hostile ${size}`,
      hostile: true as const,
      briefing: async (from: GraphStore) =>
        linkedTo("", withHostileTexts(await realBriefing(from, briefingViews[size]))),
    })),
  ];
}

/** The briefing as made from a page at an origin, which is empty for one that only its author can open. */
function linkedTo(origin: string, briefing: Briefing): Briefing {
  const { pathname, search } = new URL(briefing.link);
  return { ...briefing, link: `${origin}${pathname}${search}` };
}

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
