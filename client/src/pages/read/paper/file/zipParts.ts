import { strFromU8, unzipSync } from "fflate";
import { FileProblem } from "../../intake/docxText.ts";

/** Bytes of all parts that are read, unpacked: several times what the largest paper holds. */
const MOST_UNPACKED = 64 * 2 ** 20;

/** The texts of those parts of a zipped file that are asked for, by name. Throws a FileProblem if they are too large or damaged. */
export function zipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) throw new FileProblem("unpacksTooLarge");
        return true;
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged");
  }
}
