import { Version } from "../contract/index.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { compareWithRelease } from "../releases/compareStates.ts";
import { type KeptRelease, stateOfRows } from "../releases/DatasetState.ts";
import { readReleases } from "../releases/readRelease.ts";
import { ReleaseFile } from "../releases/releaseColumns.ts";
import { writeRelease } from "../releases/writeRelease.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run release:data [-- FOLDER] [--note TEXT] [--note-zh TEXT]: saves the claims and entities of this version for comparison. A
// released version never changes: changed data need another version.
const { values, positionals } = parseCliArgs("Usage: npm run release:data [-- FOLDER] [--note TEXT] [--note-zh TEXT]", {
  allowPositionals: true,
  options: { note: { type: "string", default: "" }, "note-zh": { type: "string", default: "" } },
});
const folder = positionals[0] ?? DATA_FOLDER;
await releaseFolder().catch(reportError);

async function releaseFolder(): Promise<void> {
  const [{ dataset, faults }, kept] = await Promise.all([readDataset(folder), readReleases(folder)]);
  if (dataset === null || kept.faults.length > 0) {
    fail(`${faultReport(folder, [...faults, ...kept.faults])}\nNothing was released.`);
  } else {
    await release(buildGraph(dataset), kept.releases);
  }
}

async function release(rows: GraphRows, releases: readonly KeptRelease[]): Promise<void> {
  const { version, date, hash } = rows.dataset;
  const word = compareWithRelease(releases, rows);
  if (!Version.safeParse(version).success) {
    fail(
      `The version ${JSON.stringify(version)} in dataset.json cannot name a folder: use letters, digits, dots and hyphens.`,
    );
  } else if (word.state === "differs") {
    fail(`${word.text}\nNothing was released.`);
  } else if (word.state === "same") {
    console.log(`${word.text} There is nothing to do.`);
  } else {
    const counts = { claim_count: rows.claims.length, entity_count: rows.entities.length };
    const described = { version, date, hash, note: values.note, note_zh: values["note-zh"], ...counts };
    // Read back at once: a server would not start with a faulty release.
    const { error } = ReleaseFile.safeParse(described);
    if (error) return fail([...error.issues.map(inOptions), "Nothing was released."].join("\n"));
    await writeRelease(folder, { release: described, ...stateOfRows(rows) });
    console.log(`Released ${version} of ${date}: ${rows.claims.length} claims, ${rows.entities.length} entities.`);
  }
}

/** A fault of a field by the option that gives it. */
function inOptions({ path, message }: { path: PropertyKey[]; message: string }): string {
  const field = path.join(".");
  return `${field.startsWith("note") ? `--${field.replace("_", "-")}` : field} ${message}`;
}
