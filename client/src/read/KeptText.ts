import type { ReadRequest } from "@atlas/server/contract";
import { MOST_READ } from "../api/read.ts";
import { parsedJson } from "../browser/parsedJson.ts";
import { createSignal } from "../browser/signal.ts";
import { keepTabText, tabText } from "../browser/tabMemory.ts";
import { newId } from "../desk/common/newId.ts";

/** A text in this tab, with what the reader said of it. */
export interface KeptText {
  /** A random word that tells it from other texts of this tab. */
  key: string;
  text: string;
  /** Number of its characters before it was cut. */
  length: number;
  /** As the reader says, or as the file says; empty if nobody did. */
  title: string;
  publisher: string;
  url: string;
  /** YYYY-MM-DD, or less exact. */
  published: string;
  /** The main subject that the reader chose; null to leave it to the atlas. */
  subject: string | null;
  /** Names that mean nothing in this text. */
  ignored: readonly string[];
  /** Which of several entities a name means, by the name in small letters. */
  meanings: Readonly<Record<string, string>>;
  /** Where the selected sentence begins; null before one is selected. */
  at: number | null;
  /** Drafts begun from sentences, by where these begin. */
  drafts: Readonly<Record<string, string>>;
  /** Id of the text as a source of such drafts. */
  source: string;
}

/** What is known of a text before it is read. */
export type AboutText = Partial<Pick<KeptText, "title" | "publisher" | "url" | "published">>;

const NAME = "atlas-reading";
const kept = createSignal<KeptText | null>(parseKept(tabText(NAME)));

/** The text that is read in this tab; null if there is none. */
export const keptText: Pick<typeof kept, "value" | "subscribe"> = kept;

/** Takes a text in, in the place of the one before. */
export function takeText(text: string, about: AboutText = {}): void {
  store({
    key: newId("text"),
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
    drafts: {},
    source: newId("article"),
  });
}

/** Changes what the reader says of the text. */
export function changeText(change: Partial<Omit<KeptText, "key" | "text">>): void {
  const now = kept.value();
  if (now) store({ ...now, ...change });
}

/** Lets go of the text, in this tab too. */
export function dropText(): void {
  store(null);
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

function store(next: KeptText | null): void {
  keepTabText(NAME, next === null ? null : JSON.stringify(next));
  kept.set(next);
}

/** Only this file writes it, so its parts are as they were written. */
function parseKept(text: string | null): KeptText | null {
  const value = text === null ? null : parsedJson(text);
  return typeof value === "object" && value !== null && "key" in value && "text" in value ? (value as KeptText) : null;
}
