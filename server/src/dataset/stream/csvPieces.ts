import { createReadStream } from "node:fs";

/** Bytes of one piece: thousands of rows, and little memory. */
const PIECE = 1 << 21;

/** How a file is read. */
interface Reading {
  /** Bytes of one piece. */
  size?: number;
  /** Hears of all bytes. */
  passed?: (bytes: number) => void;
}
/** Where no row ends for as long as this, a quote has been opened that nothing closes: the reader of the piece will say so. */
const LONGEST = 1 << 25;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The bytes of a CSV file in pieces that end where a row ends, so that a file of any size is read with little memory. */
export async function* csvPieces(
  path: string,
  { size = PIECE, passed = () => {} }: Reading = {},
): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  let quoted = false;
  for await (const chunk of createReadStream(path, { highWaterMark: size })) {
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
