import { columns } from "../../../picture/labels/labelText.ts";

/** Where a text may be divided, the best first: after a sentence, after a clause, after a word. */
const ends = [/(?<=[.!?]["”’)]*)\s+|(?<=[。！？]["”’）]*)/u, /(?<=[,;:])\s+|(?<=[，；：、])/u, /\s+/u];

/**
 * Divides a text so that its first part takes at most `most` columns: after the last whole sentence that fits, or else
 * the last clause or word. The second part is empty if all of it fits.
 */
export function splitText(text: string, most: number): [string, string] {
  if (columns(text) <= most) return [text, ""];
  const fitting = longestFitting(text, most);
  for (const end of ends) {
    const marks = [...fitting.matchAll(new RegExp(end, "gu"))];
    const last = marks.at(-1);
    if (last !== undefined && last.index > 0) return [text.slice(0, last.index).trim(), text.slice(last.index).trim()];
  }
  return [fitting, text.slice(fitting.length)];
}

/** The longest beginning that fits, with the blank after it. */
function longestFitting(text: string, most: number): string {
  let length = 0;
  let taken = 0;
  for (const character of text) {
    taken += columns(character);
    if (taken > most) break;
    length += character.length;
  }
  return text.slice(0, length + (/\s/.test(text[length] ?? "") ? 1 : 0));
}
