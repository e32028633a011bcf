import { createReadStream } from "node:fs";

/**
 * Bytes in one piece: about a thousand rows, which are garbage before the collector has to move them. Between two
 * pieces, the process can send what is queued.
 */
const PIECE = 1 << 18;
/**
 * If no row ends within this many bytes, a quote was never closed; the piece is passed on, and its reader reports that.
 */
const LONGEST = 1 << 25;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/**
 * Reads a CSV file of any size in pieces that end with a row, so that memory stays small. Calls `passed` with the
 * number of bytes after each read.
 */
export async function* csvPieces(path: string, passed: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  let quoted = false;
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
    // A stream without an encoding gives buffers.
    const bytes = chunk as Buffer;
    passed(bytes.length);
    let end = -1;
    for (let index = 0; index < bytes.length; index++) {
      if (bytes[index] === QUOTE) quoted = !quoted;
      else if (bytes[index] === LINE_FEED && !quoted) end = index + 1;
    }
    if (end < 0 && length < LONGEST) end = 0;
    else if (end < 0) end = bytes.length;
    if (end === 0) {
      held.push(bytes);
      length += bytes.length;
      continue;
    }
    yield Buffer.concat([...held, bytes.subarray(0, end)]);
    held = end < bytes.length ? [bytes.subarray(end)] : [];
    length = bytes.length - end;
  }
  if (length > 0) yield Buffer.concat(held);
}
