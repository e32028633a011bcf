import { inLanguages } from "../../../words/language.ts";

/** What a note says of a source. */
export interface SourceNote {
  number: number;
  /** Numbers of claims; empty where there are none. */
  supports: string;
  disputes: string;
  kind: string;
  /** Whose word it is; null for an independent publisher. */
  speaker: string | null;
}

/** What a note says of the view. */
export interface ViewNote {
  dataset: string;
  hash: string;
  licence: string;
  /** What to beware of, in sentences. */
  cautions: string;
}

const en = {
  sourceNote: ({ number, supports, disputes, kind, speaker }: SourceNote) =>
    [
      `S${number} (${kind})`,
      supports === "" ? "" : `supports claims: ${supports}`,
      disputes === "" ? "" : `contradicts claims: ${disputes}`,
      speaker === null ? "" : `is, or relays, the word of ${speaker}`,
    ]
      .filter(Boolean)
      .join("; "),
  viewNote: ({ dataset, hash, licence, cautions }: ViewNote) =>
    `View of the Rare Earth Atlas. Data set: ${dataset}. Content hash: ${hash}. Licence of the data: ${licence}. ${cautions}`,
};

export type ReferenceStrings = typeof en;

/** What the notes of references say. */
export const referenceStrings = inLanguages(en, async () => (await import("./referenceStrings.zh.ts")).zh);
