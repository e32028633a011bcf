/** Something that can be done by its name, from the search. */
export interface Command {
  /** Stays the same in every language. */
  id: string;
  name: string;
  /** Other words by which it is found. */
  words?: string;
  /** Keys that do the same, as they are written. */
  keys?: string;
  /** Whether it comes before the others, as it is about what the reader is at; else they stand as they are offered. */
  near?: boolean;
  run: () => void;
}

const offers = new Set<() => readonly Command[]>();
const listeners = new Set<() => void>();
let changes = 0;
let wanted = false;

/** Offers commands until the returned function is called; what they are is asked each time they are listed. */
export function offerCommands(list: () => readonly Command[]): () => void {
  offers.add(list);
  tell();
  return () => {
    offers.delete(list);
    tell();
  };
}

/** Every command that can be done now; of two with one id the one offered last counts. */
export function offeredCommands(): Command[] {
  const all = [...offers].flatMap((list) => list());
  const different = [...new Map(all.map((command) => [command.id, command])).values()];
  return [...different.filter(({ near }) => near), ...different.filter(({ near }) => !near)];
}

/** Says that commands are about to be listed, so that those come whose script is not here yet. */
export function wantCommands(): void {
  if (wanted) return;
  wanted = true;
  tell();
}

/** Whether commands have been asked for. */
export function commandsWanted(): boolean {
  return wanted;
}

/** Number of times that offers have come or gone. */
export function offerChanges(): number {
  return changes;
}

/** Calls back when commands come, go or are wanted; returns the way to stop. */
export function onOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  changes++;
  for (const listener of listeners) listener();
}
