import type { ReadSentence, TextSpan } from "../../contract/index.ts";
import { isReference } from "./isReference.ts";
import { isEnded, isHeading, isNoise, isTopic, listMark } from "./lineKind.ts";
import { isRow, type RowKind, rowOf } from "./tableRows.ts";

/** A sentence, heading or list item with its place in the text. */
export type TextPart = Pick<ReadSentence, "start" | "end" | "kind" | "heading">;

/** Cuts a text into headings, list items, rows of tables and sentences, in order. Names of columns stand under the heading of their table. */
export function splitText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let heading: number | null = null;
  let ofTable: number | null = null;
  for (const { start, end, mark, kind, row } of kindsOf(unwrapped(linesOf(text)))) {
    if (row === null) ofTable = null;
    if (kind === "noise") {
      parts.push({ start, end, kind, heading });
    } else if (row !== null) {
      if (row === "names") ofTable = parts.length;
      parts.push({ start, end, kind, heading: row === "names" ? heading : (ofTable ?? heading) });
    } else if (kind === "heading") {
      parts.push({ start, end, kind, heading: null });
      heading = parts.length - 1;
    } else {
      for (const sentence of sentencesIn(text, start + mark, end)) parts.push({ ...sentence, kind, heading });
    }
  }
  const isEntry = ({ start, end, kind }: TextPart) => kind !== "heading" && isReference(text.slice(start, end));
  return parts.map((part) => (isEntry(part) ? { ...part, kind: "noise" } : part));
}

/** More lines like headings than this, one after another, are a list. */
const MOST_HEADINGS = 3;

interface KnownLine extends Line {
  /** Characters of its bullet or number. */
  mark: number;
  kind: TextPart["kind"];
  row: RowKind | null;
}

function kindsOf(lines: readonly Line[]): KnownLine[] {
  const known = lines.map((line, index): KnownLine => {
    const row = rowOf(lines, index);
    if (row !== null && !isNoise(line.text))
      return { ...line, mark: 0, kind: row === "names" ? "heading" : "list item", row };
    const mark = listMark(line.text);
    const kind = mark > 0 && !isNoise(line.text) ? "list item" : kindOf(lines, index);
    return { ...line, mark, kind, row };
  });
  let from = 0;
  for (const [index, { kind }] of [...known, { kind: null }].entries()) {
    if (kind === "heading") continue;
    // The first line may still be the title of the list.
    const run = known.slice(Math.max(from, 1), index);
    if (run.length > MOST_HEADINGS) for (const line of run) if (!isTopic(line.text)) line.kind = "list item";
    from = index + 1;
  }
  return known;
}

function kindOf(lines: readonly Line[], index: number): TextPart["kind"] {
  const text = lines[index]?.text ?? "";
  if (isNoise(text)) return "noise";
  const isOne = isHeading(text, { isFirst: index === 0, next: lines[index + 1]?.text ?? null }) && !isReference(text);
  return isOne &&
    !sentencesIn(text, 0, text.length)
      .slice(0, -1)
      .some(({ start, end }) => isEnded(text.slice(start, end)))
    ? "heading"
    : "sentence";
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

/** Longest sentence; a longer one is cut at a blank, or anywhere. */
const LONGEST = 1500;

/** Words after which a full stop ends no sentence. */
const SHORT_FORMS =
  /(?:^|[\s("“])(?:Co|Inc|Ltd|Corp|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|approx|est|e\.g|i\.e|U\.S|U\.K|E\.U|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Fig|\p{Lu})\.\d*$/u;

/** Marks that may end a sentence, with the number of a note behind them. */
const ENDS =
  /[。！？]["”’」』）)]*|[.!?…]+["”’)\]]*(?:(?<=\p{L}[.!?]["”’)]?)\d{1,3}(?=\s+\p{Lu}|$)|(?=\s|$|\p{Script=Han}))/gu;

/** The sentences in a part of a text, without the blanks between them. */
function sentencesIn(text: string, from: number, to: number): TextSpan[] {
  const sentences: TextSpan[] = [];
  const add = (start: number, end: number) => sentences.push(...pieces(text, start, end));
  let start = from;
  // Only this part: a search in the whole text would run to its end from each line without a full stop.
  const part = text.slice(from, to);
  ENDS.lastIndex = 0;
  for (let match = ENDS.exec(part); match !== null; match = ENDS.exec(part)) {
    const end = from + match.index + match[0].length;
    if (match[0].startsWith(".") && !endsSentence(text, start, end)) continue;
    add(start, end);
    start = end;
  }
  add(start, to);
  return sentences;
}

function endsSentence(text: string, start: number, end: number): boolean {
  const next = /^\s*["“‘(]?(\S)/.exec(text.slice(end, end + 12))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return !SHORT_FORMS.test(text.slice(Math.max(start, end - 12), end));
}

/** A span without blanks at its ends, in pieces if it is too long. */
function pieces(text: string, from: number, to: number): TextSpan[] {
  let start = from;
  const found: TextSpan[] = [];
  while (start < to) {
    while (start < to && /\s/.test(text.charAt(start))) start++;
    let end = to;
    if (end - start > LONGEST) {
      const blank = text.lastIndexOf(" ", start + LONGEST);
      end = blank > start ? blank : start + LONGEST;
    }
    let last = end;
    while (last > start && /\s/.test(text.charAt(last - 1))) last--;
    if (last > start && /[\p{L}\p{N}]/u.test(text.slice(start, last))) found.push({ start, end: last });
    start = end;
  }
  return found;
}

/** A line or several that were one before a program wrapped them. */
interface Line {
  start: number;
  end: number;
  text: string;
}

/** From this length on, a line may have been wrapped. */
const WRAPPED_FROM = { latin: 55, han: 25 };
/** Least number of lines that show a width, their fullness, and their share of all lines. */
const WRAPPED = { lines: 2, full: 0.85, share: 0.7 };

/** Puts lines together again that were one before a program wrapped them; null is an empty line. */
function unwrapped(lines: readonly (Line | null)[]): Line[] {
  const blocks = blocksOf(lines);
  const width = widthOf(blocks);
  return blocks.flatMap((block) => {
    const joined: Line[] = [];
    for (const [index, line] of block.entries()) {
      const [before, last] = [joined.at(-1), block[index - 1]];
      if (before === undefined || last === undefined || !goesOn({ last, before, next: line }, width)) joined.push(line);
      else joined[joined.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    }
    return joined;
  });
}

/** Lines without an empty one between them. */
function blocksOf(lines: readonly (Line | null)[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line === null) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The width to which the lines of a text were wrapped; infinite if they do not look so. */
function widthOf(blocks: readonly (readonly Line[])[]): number {
  const longest = blocks.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  const inner = blocks.flatMap((block) => block.slice(0, -1).map((line, index) => ({ line, next: block[index + 1] })));
  const fitting = inner.filter(({ line, next }) => isFull(line, next, longest) || ENDED.test(line.text));
  const isWrapped = inner.length >= WRAPPED.lines && fitting.length >= WRAPPED.share * inner.length;
  return isWrapped ? longest : Number.POSITIVE_INFINITY;
}

/** Whether the first word of the next line had hardly any room in this one. */
function isFull({ text }: Line, next: Line | undefined, width: number): boolean {
  const word = /^\S+/.exec(next?.text ?? "")?.[0].length ?? 0;
  return text.length >= WRAPPED_FROM.latin && text.length + 1 + word >= WRAPPED.full * width;
}

const ENDED = /[.!?:;。！？：；…"”’]$/;

/** Whether a line goes on in the next one: nothing ends it, it is long, and the next does not look like a beginning or had no room. */
function goesOn({ last, before, next }: { last: Line; before: Line; next: Line }, width: number): boolean {
  if (ENDED.test(last.text) || listMark(next.text) > 0 || isRow(last.text) || isRow(next.text)) return false;
  if (/\p{Script=Han}$/u.test(last.text))
    return before.text.length >= WRAPPED_FROM.han && /^\p{Script=Han}/u.test(next.text);
  if (before.text.length >= WRAPPED_FROM.latin && /^[\p{Ll}\p{N}("“]/u.test(next.text)) return true;
  return isFull(last, next, width);
}
