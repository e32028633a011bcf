/** Something that can be done by its name, from the search. */
export interface Command {
  /** Stays the same in every language; the order of commands is that in which they are offered. */
  id: string;
  name: string;
  /** Other words by which it is found. */
  words?: string;
  /** Keys that do the same, as they are written. */
  keys?: string;
  run: () => void;
}

const offers = new Set<() => readonly Command[]>();

/** Offers commands until the returned function is called; what they are is asked each time they are listed. */
export function offerCommands(list: () => readonly Command[]): () => void {
  offers.add(list);
  return () => offers.delete(list);
}

/** Every command that can be done now; of two with one id the one offered last counts. */
export function offeredCommands(): Command[] {
  const all = [...offers].flatMap((list) => list());
  return [...new Map(all.map((command) => [command.id, command])).values()];
}
