const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
/** The keyword of the XMP packet, and the five bytes after it of a text that is not compressed. */
const KEYWORD = "XML:com.adobe.xmp";

/** The XMP packet of a PNG; empty if it has none. */
export function pngText(bytes: Uint8Array): string {
  if (SIGNATURE.some((byte, place) => bytes[place] !== byte)) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === "iTXt") {
      const text = new TextDecoder().decode(data);
      if (text.startsWith(KEYWORD)) return text.slice(KEYWORD.length + 5);
    }
    at += 12 + length;
  }
  return "";
}
