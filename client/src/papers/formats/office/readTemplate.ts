import { strFromU8, unzipSync } from "fflate";
import { FormatError } from "../Format.ts";
import { templateStrings as words } from "../strings.ts";

/** The formats that can take the look of a template. */
export const templateKinds = ["docx", "pptx"] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Largest template, in bytes, as a file and unpacked. */
const MOST_BYTES = 30_000_000;
const MOST_UNPACKED = 200_000_000;
/** The first bytes of files of Office before 2007, and of ones with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const oldNames = /\.(doc|dot|ppt|pot|pps|xls|wps|dps)$/i;
const TYPES = "[Content_Types].xml";

/** Says which format a file can be the template of; throws a FormatError that says what to do if it is none. */
export function readTemplate(name: string, bytes: Uint8Array): TemplateKind {
  const refuse = (message: (name: string) => string): never => {
    throw new FormatError(message(name));
  };
  if (bytes.length > MOST_BYTES) refuse(words.tooLarge);
  if (begins(bytes, OLD_OFFICE)) refuse(oldNames.test(name) ? words.old : words.locked);
  if (!begins(bytes, ZIP)) refuse(words.notOffice);
  const { size, texts } = unpackedTexts(bytes) ?? refuse(words.damaged);
  if (size > MOST_UNPACKED) refuse(words.tooLarge);
  const types = texts[TYPES] ?? refuse(words.notOffice);
  if (/macroEnabled|vbaProject/i.test(types)) refuse(words.macros);
  if (texts["_rels/.rels"]?.includes("purl.oclc.org/ooxml")) refuse(words.strict);
  if (/wordprocessingml\.(document|template)\.main\+xml/.test(types)) return "docx";
  if (/presentationml\.(presentation|template|slideshow)\.main\+xml/.test(types)) return "pptx";
  return refuse(words.notOffice);
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, place) => bytes[place] === byte);
}

/** The texts that tell what a file is, and its size when unpacked; null if it cannot be unpacked. */
function unpackedTexts(bytes: Uint8Array): { size: number; texts: Record<string, string> } | null {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return name === TYPES || name === "_rels/.rels";
      },
    });
    return { size, texts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])) };
  } catch {
    return null;
  }
}
