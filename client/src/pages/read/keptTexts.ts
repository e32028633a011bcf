import type { ReadRequest } from "@atlas/server/contract";
import { keepTabText, parsedJson, tabText } from "../../model/state/browserMemory.ts";
import { createSignal } from "../../model/state/signal.ts";
import type { AboutText, KeptText } from "../../papers/answers/reading/KeptText.ts";
import { MOST_READ } from "../../parts/api/read.ts";
import { newId } from "../../parts/desk/rows.ts";

const NAME = "atlas-readings";
/** Texts kept, so that Back, and a briefing made before, find theirs again. */
const MOST_KEPT = 5;
const kept = createSignal<readonly KeptText[]>(parseKept(tabText(NAME)));

/** The texts read in this tab, the last changed first. */
export const keptTexts: Pick<typeof kept, "value" | "subscribe"> = kept;

/** The text of this tab with a key, without one the last; null if there is none. */
export function keptText(key: string | null = null): KeptText | null {
  const texts = kept.value();
  return (key === null ? texts[0] : texts.find((text) => text.key === key)) ?? null;
}

/** Takes a text in, before those of earlier, and returns its key. */
export function takeText(text: string, about: AboutText = {}): string {
  const key = newId("text");
  const taken: KeptText = {
    key,
    // One more than is read tells the server that it was cut.
    text: text.slice(0, MOST_READ + 1),
    length: text.length,
    title: "",
    publisher: "",
    url: "",
    published: "",
    ...about,
    subject: null,
    ignored: [],
    meanings: {},
    at: null,
    count: "all",
    drafts: {},
    source: newId("article"),
  };
  store([taken, ...kept.value()]);
  return key;
}

/** Changes what the reader says of a text. */
export function changeText(key: string, change: Partial<Omit<KeptText, "key" | "text">>): void {
  const now = keptText(key);
  if (now) store([{ ...now, ...change }, ...kept.value().filter((other) => other.key !== key)]);
}

/** Lets go of all texts, in this tab too. */
export function dropTexts(): void {
  store([]);
}

/** The request that reads a text. */
export function requestOf({ text, subject, ignored, meanings, title, url, publisher }: KeptText): ReadRequest {
  const said = (value: string, most: number) => value.trim().slice(0, most) || null;
  return {
    text,
    subject,
    ignored: [...ignored],
    meanings,
    title: said(title, 200),
    url: said(url, 2000),
    publisher: said(publisher, 200),
  };
}

function store(next: readonly KeptText[]): void {
  const most = next.slice(0, MOST_KEPT);
  keepTabText(NAME, most.length === 0 ? null : JSON.stringify(most));
  kept.set(most);
}

/** Only this file writes it, so its parts are as they were written. */
function parseKept(text: string | null): readonly KeptText[] {
  const value = text === null ? null : parsedJson(text);
  return Array.isArray(value) ? value : [];
}
