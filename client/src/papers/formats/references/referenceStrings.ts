import { inLanguages } from "../../../model/words/language.ts";

export interface SourceNote {
  number: number;
  /** Claim numbers as text; empty if there are none. */
  supports: string;
  disputes: string;
  /** Who its publisher is. */
  kind: string;
  /** Name of the party whose word it is; null for an independent publisher. */
  speaker: string | null;
}

export interface ViewNote {
  dataset: string;
  hash: string;
  licence: string;
  /** Caveats, in sentences. */
  cautions: string;
}

const en = {
  sourceNote: ({ number, supports, disputes, kind, speaker }: SourceNote) =>
    [
      `S${number} (${kind})`,
      supports === "" ? "" : `supports claims: ${supports}`,
      disputes === "" ? "" : `contradicts claims: ${disputes}`,
      speaker === null ? "" : `comes from, or repeats, ${speaker}`,
    ]
      .filter(Boolean)
      .join("; "),
  address: (address: string) => `Address: ${address}.`,
  viewNote: ({ dataset, hash, licence, cautions }: ViewNote) =>
    `View of the Rare Earth Atlas. Data set: ${dataset}. Content hash: ${hash}. Licence of the data: ${licence}. ${cautions}`,
};

export type ReferenceStrings = typeof en;

export const referenceStrings = inLanguages(en, async () => (await import("./referenceStrings.zh.ts")).zh);
