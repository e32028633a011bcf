import { createSignal } from "../../state/signal.ts";

/** Page that reads an article against the atlas. Its address never holds the text. */
export const READ_PATH = "/read";

/** A text that another page hands to the page that reads; null if there is none. */
export const handedText = createSignal<string | null>(null);

/** Key of the reading in an address: a random word that tells texts of this tab apart and says nothing of them. */
const KEY = "reading";

/** Asks for another text though this tab has one, so that Back returns to that. */
export const ANOTHER_TEXT = `${READ_PATH}?${KEY}=new`;

/** The address of a reading in this tab; anywhere else it opens the page without a text. */
export function readingAddress(key: string): string {
  return `${READ_PATH}?${KEY}=${key}`;
}

/** The key of the reading in a query; null if there is none. */
export function readingIn(search: string): string | null {
  return new URLSearchParams(search).get(KEY);
}

/** Key of a paper of the atlas that is checked in this tab, in an address. */
const PAPER = "paper";

/** The address of what became of a paper; it says nothing of the paper, and opens in this tab alone. */
export function paperAddress(key: string): string {
  return `${READ_PATH}?${PAPER}=${key}`;
}

/** The key of the checked paper in a query; null if there is none. */
export function paperIn(search: string): string | null {
  return new URLSearchParams(search).get(PAPER);
}
