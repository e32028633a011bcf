import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { csvLine } from "../../dataset/csvText.ts";

/** Rows go to the file in pieces of about this many characters. */
const PIECE = 1 << 16;

/** A CSV file that is written row by row; no more than a piece of it is ever held. */
export interface CsvWriter {
  /** Takes a row; what it returns is to be awaited before the next one. */
  row(cells: readonly (string | null)[]): Promise<void> | null;
  end(): Promise<void>;
}

/** Begins a CSV file with its header. */
export async function openCsvWriter(path: string, columns: readonly string[]): Promise<CsvWriter> {
  await mkdir(dirname(path), { recursive: true });
  const stream = createWriteStream(path);
  let piece = csvLine(columns);
  const flush = () => {
    const taken = stream.write(piece);
    piece = "";
    return taken ? null : once(stream, "drain").then(() => undefined);
  };
  return {
    row(cells) {
      piece += csvLine(cells);
      return piece.length < PIECE ? null : flush();
    },
    async end() {
      stream.end(piece);
      await finished(stream);
    },
  };
}
