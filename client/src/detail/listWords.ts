/** Joins words as a sentence does: "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** The same, shortened where it gets long: "A, B, C and 4 more". */
export function listSome(words: readonly string[], most: number): string {
  return words.length <= most + 1
    ? listWords(words)
    : listWords([...words.slice(0, most), `${words.length - most} more`]);
}
