import { withoutByteOrderMark } from "../dataset/read/readCsv.ts";

/** The character between the cells of a CSV file. */
export type Separator = "," | ";" | "\t";

const separators: readonly Separator[] = [",", ";", "\t"];

/** The first lines, among which that of the headings is, below any titles. */
const FIRST_LINES = 20;

/** The separator that the line of headings, the first that has one, has most often outside quotes. */
export function separatorOf(text: string): Separator {
  const lines = text.replace(/"[^"]*"/g, "").split("\n", FIRST_LINES);
  const heads = lines.find((line) => separators.some((separator) => line.includes(separator))) ?? "";
  const counts = separators.map((separator) => heads.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Encodings of a text file. */
export type Encoding = "utf-8" | "utf-16" | "gb18030" | "windows-1252";

/**
 * Decodes UTF-8, UTF-16 as Excel's "Unicode text", GB18030 as a Chinese Excel's CSV, or Windows-1252 as a western one's; null for
 * any other.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return decoded(bytes, utf16, "utf-16");
  return (
    decoded(withoutByteOrderMark(bytes), "utf-8", "utf-8") ??
    (isInPairs(bytes) ? decoded(bytes, "gb18030", "gb18030") : null) ??
    (isWestern(bytes) ? decoded(bytes, "windows-1252", "windows-1252") : null)
  );
}

function decoded(bytes: Buffer, label: string, encoding: Encoding): ReturnType<typeof decodeText> {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Without a byte order mark, the zero byte of the first, Latin, letter says it. */
function utf16Label(bytes: Buffer): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)
    ? "utf-16be"
    : null;
}

/** Whether bytes above ASCII come in pairs, as in GB18030; in western code pages a letter such as é is one byte. */
function isInPairs(bytes: Buffer): boolean {
  let [runs, odd, length] = [0, 0, 0];
  for (let place = 0; place <= bytes.length; place++) {
    if ((bytes[place] ?? 0) >= 0x80) length++;
    else if (length > 0) {
      runs++;
      odd += length % 2;
      length = 0;
    }
  }
  return odd <= runs / 10;
}

/** Bytes above ASCII of German and French letters and of the signs of western texts, in Windows-1252. */
const western: ReadonlySet<number> = new Set([
  ...[0x80, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9c, 0xa0, 0xa3, 0xa7, 0xab, 0xb0, 0xb2, 0xb3, 0xbb],
  ...[..."ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜßàâäæçèéêëîïôöùûüÿáíóúñåøÅØÁÍÓÚÑ"].map((letter) => letter.charCodeAt(0)),
]);

/** Whether all bytes above ASCII are such, which those of other code pages are not for long. */
function isWestern(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80 || western.has(byte));
}
