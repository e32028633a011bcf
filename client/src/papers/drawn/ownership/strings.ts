import { counted } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  reading:
    "Owners stand above what they own, with share and year on the line; what is told as not recorded is so in the whole data set.",
  none: "No entity of this picture owns another, as far as the picture shows.",
  aside: (count: number) =>
    `${counted(count, "entity", "entities")} of this picture without such a tie in it ${count === 1 ? "is" : "are"} not drawn.`,
  left: (count: number) =>
    `${counted(count, "entity", "entities")} of this picture ${count === 1 ? "is" : "are"} not drawn: without such a tie in it, or without room here.`,
  asOf: "Ties count as they stand now, whatever the date of the view.",
};

export type OwnershipLayoutStrings = typeof en;

export const ownershipLayoutStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
