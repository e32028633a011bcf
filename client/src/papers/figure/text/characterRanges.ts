/** Font files that take precedence if several contain a character. */
const first = ["latin", "latin-ext", "vietnamese", "cyrillic"];

/** Finds the font file of a character by its code point; undefined if none has it. */
export type FileOf = (code: number) => string | undefined;

/** Parses the CSS unicode-range of each font file. */
export function characterRanges(ranges: Readonly<Record<string, string>>): FileOf {
  const names = Object.keys(ranges).toSorted((a, b) => place(a) - place(b));
  const files = names.map((name) => ({ name, spans: (ranges[name] ?? "").split(",").map(spanOf) }));
  return (code) => files.find(({ spans }) => spans.some(([from, to]) => from <= code && code <= to))?.name;
}

function place(name: string): number {
  return first.includes(name) ? first.indexOf(name) : first.length;
}

function spanOf(range: string): [from: number, to: number] {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
