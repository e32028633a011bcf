import { keepTabText, parsedJson, tabText } from "../../../model/state/browserMemory.ts";
import { createSignal } from "../../../model/state/signal.ts";
import type { KeptPaper, PaperFile } from "../../../papers/answers/paper/FoundPaper.ts";
import { newId } from "../../../parts/desk/rows.ts";

// Another name than that of papers that were kept without the places of their parts.
const NAME = "atlas-placed-papers";
const MOST_KEPT = 3;
/** Characters of a paper's text that are kept: those of a long annex. */
export const MOST_TEXT = 600_000;
const kept = createSignal<readonly KeptPaper[]>(parsed(tabText(NAME)));

/** The papers checked in this tab, the last one first. */
export const keptPapers: Pick<typeof kept, "value" | "subscribe"> = kept;

/** Takes a paper in and returns its key. */
export function takePaper({ text, ...file }: PaperFile): string {
  const key = newId("paper");
  store([{ ...file, key, text: text?.slice(0, MOST_TEXT) ?? null }, ...kept.value()].slice(0, MOST_KEPT));
  return key;
}

/** Lets go of all papers, in this tab too. */
export function dropPapers(): void {
  store([]);
}

function store(next: readonly KeptPaper[]): void {
  keepTabText(NAME, next.length === 0 ? null : JSON.stringify(next));
  kept.set(next);
}

/** Only this file writes it, so its parts are as they were written. */
function parsed(text: string | null): readonly KeptPaper[] {
  const value = text === null ? null : parsedJson(text);
  return Array.isArray(value) ? value : [];
}
