import type { FilePlace, PaperFile } from "../../../../papers/answers/paper/FoundPaper.ts";

/** A sign of no script, which no text of a file has. */
const SIGN = "\uE000";
const MARKS = new RegExp(`${SIGN}(\\w+):([^${SIGN}\\n]*)${SIGN}\\n?`);

/** A mark in a text that a part of the file begins there. */
export function placeMark(kind: FilePlace["kind"], name: string | number): string {
  return `\n${SIGN}${kind}:${String(name).replaceAll(SIGN, "")}${SIGN}\n`;
}

/** A text whose parts are marked, as the text alone and the places of the parts. */
export function placedText(marked: string): Pick<PaperFile, "places"> & { text: string } {
  const [first = "", ...rest] = marked.split(MARKS);
  const places: FilePlace[] = [];
  let text = first;
  for (let at = 0; at + 2 < rest.length; at += 3) {
    // Only placeMark writes them.
    places.push({ at: text.length, kind: rest[at] as FilePlace["kind"], name: (rest[at + 1] ?? "").trim() });
    text += rest[at + 2] ?? "";
  }
  return { text, places };
}
