import { createSignal } from "../../model/state/signal.ts";

const asked = createSignal({});

/** Asks the search on the page to take the focus. */
export function askForSearch(): void {
  asked.set({});
}

/** Listens to these requests until the returned function is called. */
export function onSearchAsked(listener: () => void): () => void {
  return asked.subscribe(listener);
}
