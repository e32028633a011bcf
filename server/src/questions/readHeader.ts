import type { QuestionChart, QuestionColumn } from "../contract/index.ts";
import { type ValueKind, valueKinds } from "../contract/question.ts";

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

export interface ReadType {
  base: "string" | "integer" | "float" | "boolean";
  list: boolean;
  kind: ValueKind;
  unit: string | null;
  least: number | null;
  most: number | null;
}

const TYPE = /^(list of )?(string|integer|float|boolean)(?:, (.+))?$/;
const RANGE = /^(\d+)-(\d+)$/;

/** Reads `string, technology`, `list of string, claim`, `integer, 1-500` or `float, %`; null for anything else. */
export function readType(text: string): ReadType | null {
  const [, listOf, base, after] = TYPE.exec(text) ?? [];
  if (base === undefined) return null;
  const list = listOf !== undefined;
  switch (base) {
    case "string": {
      const kind = after === undefined ? "text" : valueKinds.find((one) => one === after);
      return kind === undefined ? null : { base, list, kind, unit: null, least: null, most: null };
    }
    case "boolean":
      return after === undefined ? { base, list, kind: "boolean", unit: null, least: null, most: null } : null;
    case "integer":
    case "float": {
      const [, least, most] = RANGE.exec(after ?? "") ?? [];
      if (after === "figure" || after === "money")
        return { base, list, kind: after, unit: null, least: null, most: null };
      const range = least !== undefined && most !== undefined;
      const bounds = range ? { least: Number(least), most: Number(most) } : { least: null, most: null };
      return { base, list, kind: "number", unit: range ? null : (after ?? null), ...bounds };
    }
    default:
      return null;
  }
}

const FORM = /^bar (\w+)(?: (\w+))? {2,}(\S.*?) \| (\S.*)$/;
/** Kinds with a few words in a fixed order, which can divide a bar into parts. */
const parting: ReadonlySet<string> = new Set(["evidence", "maturity", "status"]);

/** Reads `@chart bar <label column> [<number, list or closed list>] title | 标题`; null for none or another form. */
export function readChart(
  lines: readonly HeaderLine[],
  columns: readonly QuestionColumn[],
  faults: string[],
): QuestionChart | null {
  const [one, another] = lines.filter(({ tag }) => tag === "chart");
  if (one === undefined) return null;
  if (another) faults.push(`${another.line}: @chart occurs twice`);
  const [, label, measure, title, titleZh] = FORM.exec(one.rest) ?? [];
  if (label === undefined || title === undefined || titleZh === undefined) {
    faults.push(
      `${one.line}: expected "bar", one or two columns, then at least two spaces and the title in English and Chinese, separated by " | "`,
    );
    return null;
  }
  for (const [name, wrong] of [[label, notLabel] as const, [measure, notMeasure] as const]) {
    if (name === undefined) continue;
    const column = columns.find((some) => some.name === name);
    const fault = column ? wrong(column) : "is not a column of the answer";
    if (fault !== null) faults.push(`${one.line}: ${name} ${fault}`);
  }
  return { label, measure: measure ?? null, title, title_zh: titleZh };
}

function notLabel({ kind }: QuestionColumn): string | null {
  return kind === "number" || kind === "text" || kind === "boolean"
    ? `is ${kind}, expected a column that can name a bar`
    : null;
}

function notMeasure({ kind, list, unit }: QuestionColumn): string | null {
  if (kind === "figure") return null;
  if (kind === "number" && !list) return unit === "%" ? "is in per cent, expected numbers that can be added" : null;
  if (list || parting.has(kind)) return null;
  return `is of the wrong kind, expected a number, a list or one of ${[...parting].join(", ")}`;
}
