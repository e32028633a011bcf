import type { Source } from "@atlas/server/contract";

export type ReferenceKind = Source["kind"] | "dataset";

/** A document as reference managers describe it; every text is on one line. */
export interface Reference {
  id: string;
  kind: ReferenceKind;
  title: string;
  /** The publishing institution, in the role of the author. */
  author: string;
  /** The newspaper or page that carries it; null if it stands alone. */
  container: string | null;
  /** As precise as known: YYYY, YYYY-MM or YYYY-MM-DD; null if undated. */
  issued: string | null;
  /** The last day on which somebody is known to have read it, YYYY-MM-DD; null if nobody recorded one. */
  accessed: string | null;
  /** Null for a view that nobody elsewhere can open by an address, and for what is not public. */
  url: string | null;
  language: string | null;
  version: string | null;
  note: string;
}
