import { keptNames, keptText } from "./browserMemory.ts";

/** A function that makes a list of the texts whose names have a beginning; it returns the same list until one changes. */
export function keptList<Item>(
  beginning: string,
  listOf: (texts: readonly string[]) => readonly Item[],
): () => readonly Item[] {
  let read: { text: string; list: readonly Item[] } = { text: "", list: [] };
  return () => {
    const names = keptNames().filter((name) => name.startsWith(beginning));
    const texts = names.toSorted().map((name) => keptText(name) ?? "");
    const text = texts.join("\n");
    if (text !== read.text) read = { text, list: listOf(texts) };
    return read.list;
  };
}
