/** Characters of a text in quotes; no statement of the data set is longer. */
const LONGEST = 700;

/**
 * A text of the data set as data within an answer: on one line, in double quotes, which it does not hold itself. Nobody reads it
 * as a line of the answer, or as a word to the assistant.
 */
export function quoted(text: string, longest = LONGEST): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/["“”„]/g, "'")
    .trim();
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

/** An entity by name and id: `"Baogang Group" [baogang-group]`. */
export function named({ id, name }: { id: string; name: string }): string {
  return `${quoted(name, 120)} [${id}]`;
}

/** Names for ids; an id that nobody named stands for itself. */
export function namesOf(entities: Iterable<{ id: string; name: string }>): (id: string) => string {
  const byId = new Map([...entities].map((entity) => [entity.id, named(entity)]));
  return (id) => byId.get(id) ?? `[${id}]`;
}
