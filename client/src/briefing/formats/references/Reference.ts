import type { Source } from "@atlas/server/contract";

/** What a reference is to programs that manage references. */
export type ReferenceKind = Source["kind"] | "dataset";

/** One document as programs that manage references know documents; text on one line each. */
export interface Reference {
  id: string;
  kind: ReferenceKind;
  title: string;
  /** The institution that published it, which stands for the author. */
  author: string;
  /** The newspaper, or the page that carries it; null where it stands by itself. */
  container: string | null;
  /** With the precision known; null where it is not dated. */
  issued: string | null;
  accessed: string;
  url: string;
  language: string | null;
  version: string | null;
  note: string;
}
