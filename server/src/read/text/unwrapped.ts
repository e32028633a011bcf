import { listMark } from "./lineKind.ts";

/** A line or several that were one before a program wrapped them. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** From this length on, a line may have been wrapped. */
const WRAPPED_FROM = { latin: 55, han: 25 };
/** Least number of lines that show a width, their fullness, and their share of all lines. */
const WRAPPED = { lines: 2, full: 0.85, share: 0.7 };

/** Puts lines together again that were one before a program wrapped them; null is an empty line. */
export function unwrapped(lines: readonly (Line | null)[]): Line[] {
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
  if (ENDED.test(last.text) || listMark(next.text) > 0) return false;
  if (/\p{Script=Han}$/u.test(last.text))
    return before.text.length >= WRAPPED_FROM.han && /^\p{Script=Han}/u.test(next.text);
  if (before.text.length >= WRAPPED_FROM.latin && /^[\p{Ll}\p{N}("“]/u.test(next.text)) return true;
  return isFull(last, next, width);
}
