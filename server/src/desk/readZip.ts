import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { BadRequest } from "../errors.ts";

/** Bytes of a zip. */
export const MOST_ZIPPED = 12_000_000;
/** So little at a time that no piece can become more than 4 MB before its size is looked at. */
const PIECE = 4096;

/** The files that a zip may hold. */
interface Zipped {
  /** Whose files they are, in words such as "a desk". */
  of: string;
  isKnown(name: string): boolean;
  /** Most bytes of all files together. */
  mostBytes?: number;
  mostFiles?: number;
}

/**
 * Reads a zip whose files all have names that `isKnown` accepts; a folder's own entry is skipped. Nothing is written to a disk,
 * so a name is never a path. Throws BadRequest for anything else in it, for a damaged zip, and for one that unpacks to too much.
 */
export function readZip(
  bytes: Uint8Array,
  { of, isKnown, mostBytes = 24_000_000, mostFiles = 60 }: Zipped,
): Map<string, Buffer> {
  if (bytes.length > MOST_ZIPPED) throw new BadRequest(`content: expected a zip of at most ${MOST_ZIPPED} bytes`);
  const files = new Map<string, Buffer>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (file.name === "claims/" || file.name === "entities/") return;
    if (!isKnown(file.name)) throw new BadRequest(`content: ${shown(file.name)} is no file of ${of}`);
    if (files.has(file.name)) throw new BadRequest(`content: ${file.name} occurs twice`);
    if (files.size === mostFiles) throw new BadRequest(`content: expected at most ${mostFiles} files`);
    files.set(file.name, Buffer.alloc(0));
    unpack(file, (content) => files.set(file.name, content));
  });
  const unpack = (file: UnzipFile, done: (content: Buffer) => void) => {
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      size += piece.length;
      if (size > mostBytes) throw new BadRequest(`content: unpacks to more than ${mostBytes} bytes`);
      pieces.push(piece);
      if (isLast) done(Buffer.concat(pieces));
    };
    file.start();
  };
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    throw new BadRequest("content: expected a zip, in Base64");
  }
  if (files.size === 0) throw new BadRequest(`content: expected a zip with files of ${of}`);
  return files;
}

/** A name as a message shows it. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 60));
}
