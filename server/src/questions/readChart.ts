import type { QuestionChart, QuestionColumn } from "../contract/index.ts";
import type { HeaderLine } from "./readHeader.ts";

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
  if (kind === "number" && !list) return unit === "%" ? "is in per cent, expected numbers that can be added" : null;
  if (list || parting.has(kind)) return null;
  return `is of the wrong kind, expected a number, a list or one of ${[...parting].join(", ")}`;
}
