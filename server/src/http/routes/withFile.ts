/** Bytes beside a file: the mapping of a spreadsheet with the words of each column, or the rows to take from another desk. */
const BESIDE_FILE = 512 * 1024;

/** Bytes of a body that holds a file of this size in Base64. */
export function withFile(bytes: number): number {
  return Math.ceil(bytes / 3) * 4 + BESIDE_FILE;
}
