import { createReadStream } from "node:fs";

/** Bytes of one piece: a thousand rows, which are gone before others would have to be moved; between two pieces, what was sent goes out. */
const PIECE = 1 << 18;
/** Where no row ends for as long as this, a quote has been opened that nothing closes: the reader of the piece will say so. */
const LONGEST = 1 << 25;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The bytes of a CSV file in pieces that end where a row ends, so that a file of any size is read with little memory; `passed` hears of all bytes. */
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
