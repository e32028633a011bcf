import type { SheetField, SheetForm } from "@atlas/server/contract";

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

const ends: readonly Target[] = ["claim.subject", "claim.object", "claim.about"];

/** The fields with what a name means wherever an entity is named, by its ID. */
export function withMeaning(fields: readonly SheetField[], text: string, id: string): SheetField[] {
  return fields.map((field) =>
    ends.includes(field.target) && field.column !== null ? { ...field, words: { ...field.words, [text]: id } } : field,
  );
}

/** The fields without what they said that a name means. */
export function withoutMeaning(fields: readonly SheetField[], text: string): SheetField[] {
  return fields.map((field) => {
    if (!ends.includes(field.target)) return field;
    const { [text]: _before, ...words } = field.words;
    return { ...field, words };
  });
}

/** The fields with how the dates or numbers of a column are written. */
export function withForm(fields: readonly SheetField[], target: Target, form: SheetForm): SheetField[] {
  return fields.map((field) => (field.target === target ? { ...field, form } : field));
}

/** The meaning that the fields give a name; null if none. */
export function meaningIn(fields: readonly SheetField[], text: string): string | null {
  return fields.find(({ target, words }) => ends.includes(target) && words[text] !== undefined)?.words[text] ?? null;
}

/** The fields with the end of the row whose own word a publisher's papers are; empty for neither. */
export function withWhose(fields: readonly SheetField[], publisher: string, side: string): SheetField[] {
  const target = "source.publisher_entity";
  const before = fields.find((field) => field.target === target) ?? { target, column: null, value: "", words: {} };
  const others = fields.filter((field) => field.target !== target);
  return [...others, { ...before, words: { ...before.words, [publisher]: side } }];
}

/** Whether every column that the fields name is there, so that they suit a mended file. */
export function suit(fields: readonly SheetField[], columns: readonly string[]): boolean {
  return fields.every(({ column }) => column === null || columns.includes(column));
}
