import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// The running program (server/dist or server/src) and the texts of its queries.
const folders = [".", "../../cypher"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** A digest of the program's files and of what it read at start: the same on every server of one version. */
export function programState(readAtStart: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(readAtStart));
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((path) => /\.(js|ts|cypher)$/.test(path)).sort()) {
      hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex");
}
