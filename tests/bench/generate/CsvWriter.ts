import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { csvLine } from "../../../server/src/dataset/csvText.ts";

/** Characters, roughly, that are written to the file at once. */
const PIECE = 1 << 16;

/** A CSV file written row by row; it never holds more than one piece. */
export interface CsvWriter {
  /** Writes a row; await the returned promise, if any, before the next row. */
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
