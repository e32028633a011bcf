import type { ReadSentence } from "../../contract/index.ts";
import { isHeading, isNoise, listMark } from "./lineKind.ts";
import { sentencesIn } from "./sentencesIn.ts";
import { type Line, unwrapped } from "./unwrapped.ts";

/** A sentence, heading or list item with its place in the text. */
export type TextPart = Pick<ReadSentence, "start" | "end" | "kind" | "heading">;

/** Cuts a text into headings, list items and sentences, in order. */
export function splitText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let heading: number | null = null;
  for (const { start, end, mark, kind } of kindsOf(unwrapped(linesOf(text)))) {
    if (kind === "noise") {
      parts.push({ start, end, kind, heading });
    } else if (kind === "heading") {
      parts.push({ start, end, kind, heading: null });
      heading = parts.length - 1;
    } else {
      for (const sentence of sentencesIn(text, start + mark, end)) parts.push({ ...sentence, kind, heading });
    }
  }
  return parts;
}

/** More lines like headings than this, one after another, are a list. */
const MOST_HEADINGS = 3;

interface KnownLine extends Line {
  /** Characters of its bullet or number. */
  mark: number;
  kind: TextPart["kind"];
}

function kindsOf(lines: readonly Line[]): KnownLine[] {
  const known = lines.map((line, index): KnownLine => {
    const mark = listMark(line.text);
    return { ...line, mark, kind: mark > 0 && !isNoise(line.text) ? "list item" : kindOf(lines, index) };
  });
  let from = 0;
  for (const [index, { kind }] of [...known, { kind: null }].entries()) {
    if (kind === "heading") continue;
    // The first line may still be the title of the list.
    const run = known.slice(Math.max(from, 1), index);
    if (run.length > MOST_HEADINGS) for (const line of run) line.kind = "list item";
    from = index + 1;
  }
  return known;
}

function kindOf(lines: readonly Line[], index: number): TextPart["kind"] {
  const text = lines[index]?.text ?? "";
  if (isNoise(text)) return "noise";
  return isHeading(text, { isFirst: index === 0, next: lines[index + 1]?.text ?? null }) ? "heading" : "sentence";
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
