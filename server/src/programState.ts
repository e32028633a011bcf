import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// The program itself, as it runs (server/dist or server/src), and the texts of its queries.
const folders = [".", "../../cypher"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/**
 * A digest of all that answers follow from besides the graph: the program's files, and what it read at its start. The same
 * on every server of one version, so that readers may be led from one to another.
 */
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
