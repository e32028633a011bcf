import type { CountId } from "./strings.ts";

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
  /** The one of several entities that a name means, by the name in small letters. */
  meanings: Readonly<Record<string, string>>;
  /** The place where the selected sentence begins; null before one is selected. */
  at: number | null;
  /** The sentences that are shown. */
  count: CountId;
  /** Drafts begun from sentences, by where these begin. */
  drafts: Readonly<Record<string, string>>;
  /** Id of the text as a source of such drafts. */
  source: string;
}

/** Facts known of a text before it is read. */
export type AboutText = Partial<Pick<KeptText, "title" | "publisher" | "url" | "published">>;
