import { keepText, keptText } from "../../../model/state/browserMemory.ts";

const NAME = "atlas-reader-name";
/** The longest name that the server takes. */
export const LONGEST_NAME = 60;

/** The name for browsers that store nothing: it lasts as long as the page. */
let typed = "";

/** The name under which this reader writes to the desk, as typed in this browser; empty if it was never typed. */
export function readerName(): string {
  return (keptText(NAME) ?? typed).trim().slice(0, LONGEST_NAME);
}

export function keepReaderName(name: string): void {
  typed = name.trim().slice(0, LONGEST_NAME);
  keepText(NAME, typed);
}
