import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import { writeCsvZip } from "../../../client/src/papers/formats/csv/writeCsvZip.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Unpacks the extract of a briefing into a folder that is removed after the tests of the file. */
export function unpackedExtract(briefing: Briefing): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-extract-"));
  folders.push(folder);
  for (const [path, bytes] of Object.entries(unzipSync(writeCsvZip(briefing)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
