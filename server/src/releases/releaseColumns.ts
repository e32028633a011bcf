import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Day, Id, PartialDate, type Release, Version } from "../contract/index.ts";
import { line, oneOf, optional } from "../dataset/read/cellTypes.ts";
import { fromJson } from "../dataset/read/datasetFile.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";

const digest = z.string().regex(/^([0-9a-f]{10})?$/, "expected 10 hexadecimal digits, or nothing");

export const releasedClaimColumns = z.strictObject({
  id: Id,
  subject: Id,
  predicate: oneOf(predicateIds),
  object: Id,
  statement: line("a sentence"),
  since: optional(PartialDate),
  until: optional(PartialDate),
  due: optional(PartialDate),
  status: oneOf(columnValues.status),
  evidence: oneOf(evidenceIds),
  figures: digest,
  sources: digest,
  word: digest,
  dispute: digest,
  relays: digest,
  remarks: digest,
});

export const releasedEntityColumns = z.strictObject({
  id: Id,
  type: oneOf(entityTypeIds),
  name: line("a name"),
  name_zh: optional(line("a name")),
});

const LONGEST_NOTE = 1000;
const note = z.string().max(LONGEST_NOTE, {
  error: ({ input }) => `has ${String(input).length} characters, expected at most ${LONGEST_NOTE}`,
});

export const ReleaseFile = z.strictObject({
  version: Version,
  date: Day,
  hash: z.string().regex(/^[0-9a-f]{12}$/, "expected 12 hexadecimal digits"),
  note,
  note_zh: note,
  claim_count: z.number().int(),
  entity_count: z.number().int(),
});

/** The folder of a data set that holds its releases, one folder per version. */
export const RELEASES_FOLDER = "releases";

/** Names of the release folders in a data folder. A leading dot marks a half-written one, which is skipped. */
export async function releaseFolders(folder: string): Promise<string[]> {
  const releases = join(folder, RELEASES_FOLDER);
  const entries = existsSync(releases) ? await readdir(releases, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/** Reads the `release.json` of a release. */
export async function readDescription(
  folder: string,
  version: string,
): Promise<{ value: Release | null; faults: Fault[] }> {
  const file = `${RELEASES_FOLDER}/${version}/release.json`;
  const failed = (column: string | null, message: string) => ({ file, line: null, column, message });
  const path = join(folder, file);
  if (!existsSync(path)) return { value: null, faults: [failed(null, "is missing, expected a file")] };
  const { value, fault } = fromJson(await readFile(path, "utf8"));
  if (fault !== null) return { value: null, faults: [{ file, ...fault }] };
  const parsed = ReleaseFile.safeParse(value, {
    error: (issue) => (issue.input === undefined ? "is missing" : undefined),
  });
  if (!parsed.success) {
    const { issues } = parsed.error;
    return { value: null, faults: issues.map((issue) => failed(issue.path.join(".") || null, issue.message)) };
  }
  if (parsed.data.version === version) return { value: parsed.data, faults: [] };
  const message = `has ${quoted(parsed.data.version)}, expected the name of its folder, ${quoted(version)}`;
  return { value: null, faults: [failed("version", message)] };
}
