import type { SheetField } from "@atlas/server/contract";

type Target = SheetField["target"];

/** The fields with a column sent to another target, which loses the column it had; null reads the column nowhere. */
export function withColumn(fields: readonly SheetField[], column: string, target: Target | null): SheetField[] {
  const others = fields.flatMap((field): SheetField[] => {
    if (field.target === target) return [];
    if (field.column !== column) return [field];
    return field.value === "" ? [] : [{ ...field, column: null, words: {} }];
  });
  const before = fields.find((field) => field.target === target);
  return target === null ? others : [...others, { target, column, value: before?.value ?? "", words: {} }];
}

/** The fields with the value that holds in every row, or where the column is empty. */
export function withValue(fields: readonly SheetField[], target: Target, value: string): SheetField[] {
  const before = fields.find((field) => field.target === target) ?? { target, column: null, words: {} };
  const others = fields.filter((field) => field.target !== target);
  return value === "" && before.column === null ? others : [...others, { ...before, value }];
}

/** The fields with what one word of a column means; an empty value takes the word as it is. */
export function withWord(fields: readonly SheetField[], target: Target, [text, value]: [string, string]): SheetField[] {
  return fields.map((field) => {
    if (field.target !== target) return field;
    const { [text]: _before, ...words } = field.words;
    return { ...field, words: value === "" ? words : { ...words, [text]: value } };
  });
}

/** Whether every column that the fields name is there, so that they suit a mended file. */
export function suit(fields: readonly SheetField[], columns: readonly string[]): boolean {
  return fields.every(({ column }) => column === null || columns.includes(column));
}
