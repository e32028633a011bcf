import type { QuestionColumn, QuestionPart } from "../contract/index.ts";
import type { HeaderLine } from "./readHeader.ts";

/** The column with the part that a row belongs to. */
export const PART_COLUMN = "part";
const FORM = /^(\w[\w-]*) {2,}(\S.*?) \| (\S.*)$/;

/** Reads the lines `@part <word>  title | 标题`, the parts into which an answer falls by its column `part`; none if it has one table. */
export function readParts(
  lines: readonly HeaderLine[],
  columns: readonly QuestionColumn[],
  faults: string[],
): QuestionPart[] {
  const parts = lines.flatMap(({ tag, rest, line }) => {
    if (tag !== "part") return [];
    const [, part, title, titleZh] = FORM.exec(rest) ?? [];
    if (part && title && titleZh) return [{ part, title, title_zh: titleZh }];
    faults.push(
      `${line}: expected a word, then at least two spaces and its title in English and Chinese, separated by " | "`,
    );
    return [];
  });
  const hasColumn = columns.some(({ name, kind, list }) => name === PART_COLUMN && kind === "text" && !list);
  if (parts.length > 0 && !hasColumn) faults.push(`1: expected the column ${PART_COLUMN}, one of the words of @part`);
  return parts;
}

/** Reads the line `@first  sentence | 句子`; null if there is none. */
export function readFirst(lines: readonly HeaderLine[], faults: string[]): { first: string; first_zh: string } | null {
  const one = lines.find(({ tag }) => tag === "first");
  if (one === undefined) return null;
  const [, first, first_zh] = /^(\S.*?) \| (\S.*)$/.exec(one.rest) ?? [];
  if (first && first_zh) return { first, first_zh };
  faults.push(`${one.line}: expected a sentence in English and Chinese, separated by " | "`);
  return null;
}
