/** Bytes of an HTML file in which it may name its encoding. */
const HEAD = 1024;

/** The text of a file in UTF-8, UTF-16 or GB18030: by its mark, else as what it can be. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, "\n");
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isDecodable(bytes, "utf-8")) return "utf-8";
  const named = /charset=["']?([\w-]+)/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)))?.[1];
  return named !== undefined && isDecodable(bytes, named) ? named : "gb18030";
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
