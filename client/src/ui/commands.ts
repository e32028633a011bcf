/** Something that can be done by name, from the search. */
export interface Command {
  /** The same in every language. */
  id: string;
  name: string;
  /** Further search words. */
  words?: string;
  /** Equivalent keys, as written. */
  keys?: string;
  /** Whether it comes first, because it concerns what the reader is looking at; others keep the order of offering. */
  near?: boolean;
  run: () => void;
}

const offers = new Set<() => readonly Command[]>();
const listeners = new Set<() => void>();
let changes = 0;
let wanted = false;

/** Offers commands until the returned function is called; `list` is called each time they are listed. */
export function offerCommands(list: () => readonly Command[]): () => void {
  offers.add(list);
  tell();
  return () => {
    offers.delete(list);
    tell();
  };
}

/** Every available command; of two with one id, the one offered last. */
export function offeredCommands(): Command[] {
  const all = [...offers].flatMap((list) => list());
  const different = [...new Map(all.map((command) => [command.id, command])).values()];
  return [...different.filter(({ near }) => near), ...different.filter(({ near }) => !near)];
}

/** Announces that commands will be listed, so that lazy ones load. */
export function wantCommands(): void {
  if (wanted) return;
  wanted = true;
  tell();
}

/** Whether commands have been requested. */
export function commandsWanted(): boolean {
  return wanted;
}

/** Number of changes to the offers. */
export function offerChanges(): number {
  return changes;
}

/** Calls back when offers change or are requested; returns a function that stops it. */
export function onOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  changes++;
  for (const listener of listeners) listener();
}
