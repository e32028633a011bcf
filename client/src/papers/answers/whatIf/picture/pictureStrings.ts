import { counted } from "../../../../model/words/counted.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  title: "Where the goods go",
  sentence: (shown: number, others: number, abroad: boolean) =>
    `From left to right: what drops out, what it goes into, and who makes or uses that: ${
      others === 0
        ? counted(
            shown,
            abroad ? "organisation" : "organisation or sector",
            abroad ? "organisations" : "organisations and sectors",
          )
        : `${formatNumber(shown)} of ${formatNumber(shown + others)} ${abroad ? "organisations" : "organisations and sectors"}`
    }${abroad ? " outside China" : ""}${others === 0 ? "" : ", best evidenced first"}.`,
  links: "Each arrow leads to its claims; the tables have all.",
  dropsOut: "Drops out",
  hit: "Who makes or uses it",
  others: (number: number) => counted(number, "other", "others"),
};

export type PictureStrings = typeof en;

/** The words of the picture of chains. */
export const pictureStrings = inLanguages(en, async () => (await import("./pictureStrings.zh.ts")).zh);
