export interface HeaderLine {
  tag: string;
  /** The text after the tag. */
  rest: string;
  /** Line of the file, counted from 1. */
  line: number;
}

/** The header of a question: its first line, which is a sentence, and the tagged lines below it. */
export interface Header {
  sentence: string;
  lines: HeaderLine[];
  body: string;
  /** Numbers of the header lines that could not be read. */
  unread: number[];
}

const TAGGED = /^\/\/ @(\w+) +(\S.*)$/;

/** Splits a question's file into the comment lines at its top and the query. */
export function readHeader(text: string): Header {
  const all = text.trimEnd().split(/\r?\n/);
  const end = all.findIndex((line) => !line.startsWith("//"));
  const head = all.slice(1, end < 0 ? all.length : end);
  const lines: HeaderLine[] = [];
  const unread: number[] = [];
  for (const [index, content] of head.entries()) {
    const [, tag, rest] = TAGGED.exec(content) ?? [];
    if (tag && rest) lines.push({ tag, rest: rest.trim(), line: index + 2 });
    else unread.push(index + 2);
  }
  return {
    sentence: (all[0] ?? "").replace(/^\/\/ ?/, "").trim(),
    lines,
    body: end < 0 ? "" : all.slice(end).join("\n"),
    unread,
  };
}
