import { createSignal } from "../model/state/signal.ts";

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

type Offer = () => readonly Command[];

/** The parts of the page that offer commands now. */
export const offers = createSignal<readonly Offer[]>([]);

/** Whether commands will be listed, so that lazy ones load. */
export const commandsWanted = createSignal(false);

/** Offers commands until the returned function is called; `list` is called each time they are listed. */
export function offerCommands(list: Offer): () => void {
  offers.set([...offers.value(), list]);
  return () => offers.set(offers.value().filter((offer) => offer !== list));
}

/** Every available command; of two with one id, the one offered last. */
export function offeredCommands(): Command[] {
  const all = offers.value().flatMap((list) => list());
  const different = [...new Map(all.map((command) => [command.id, command])).values()];
  return [...different.filter(({ near }) => near), ...different.filter(({ near }) => !near)];
}
