import type { ReadSentence } from "../../contract/index.ts";
import { isHeading, isNoise, listMark } from "./lineKind.ts";
import { sentencesIn } from "./sentencesIn.ts";

/** A sentence, heading or list item with its place in the text. */
export type TextPart = Pick<ReadSentence, "start" | "end" | "kind" | "heading">;

/** A line or several that were one before a program wrapped them. */
interface Line {
  start: number;
  end: number;
  text: string;
}

/** Cuts a text into headings, list items and sentences, in order. */
export function splitText(text: string): TextPart[] {
  const lines = unwrapped(linesOf(text));
  const parts: TextPart[] = [];
  let heading: number | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = listMark(line.text);
    const next = lines[index + 1];
    if (isNoise(line.text)) {
      parts.push({ start: line.start, end: line.end, kind: "noise", heading });
    } else if (mark === 0 && isHeading(line.text, { isFirst: parts.length === 0, next: next?.text ?? null })) {
      parts.push({ start: line.start, end: line.end, kind: "heading", heading: null });
      heading = parts.length - 1;
    } else {
      const kind = mark > 0 ? "list item" : "sentence";
      for (const { start, end } of sentencesIn(text, line.start + mark, line.end))
        parts.push({ start, end, kind, heading });
    }
  }
  return parts;
}

function linesOf(text: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const shown = match[0].trim();
    const start = match.index + match[0].indexOf(shown);
    lines.push(shown === "" ? null : { start, end: start + shown.length, text: shown });
  }
  return lines;
}

/** From this length on, a line may have been wrapped. */
const WRAPPED_FROM = { latin: 55, han: 25 };

function unwrapped(lines: readonly (Line | null)[]): Line[] {
  const joined: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (line === null) isOpen = false;
    else if (before !== undefined && isOpen && goesOn(before, line)) {
      joined[joined.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    } else {
      joined.push(line);
      isOpen = true;
    }
  }
  return joined;
}

/** Whether a line goes on in the next one: it is long, nothing ends it, and the next does not look like a beginning. */
function goesOn(line: Line, next: Line): boolean {
  if (/[.!?:;。！？：；…"”’]$/.test(line.text) || listMark(next.text) > 0) return false;
  const last = line.text.slice(-1);
  if (/\p{Script=Han}/u.test(last)) return line.text.length >= WRAPPED_FROM.han && /^\p{Script=Han}/u.test(next.text);
  return line.text.length >= WRAPPED_FROM.latin && /^[\p{Ll}\p{N}("“]/u.test(next.text);
}
