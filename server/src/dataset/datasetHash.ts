import { createHash } from "node:crypto";

/** The first 12 hexadecimal digits of the SHA-256 of all data files, names included: equal hash, equal data. */
export function datasetHash(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 12);
}
