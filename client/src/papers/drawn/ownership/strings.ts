import { counted } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  reading:
    "Owners stand above what they own, with share and year on the line; what is told as not recorded is so in the whole data set.",
  none: "No entity of this picture owns another, as far as the picture shows.",
  aside: (count: number, names: string) =>
    `${counted(count, "entity", "entities")} of this picture without such a tie in it ${count === 1 ? "is" : "are"} not drawn: ${names}.`,
  left: (count: number, names: string) =>
    `${counted(count, "entity", "entities")} of this picture ${count === 1 ? "is" : "are"} not drawn, having no such tie in it or no room here: ${names}.`,
  asOf: "Ties count as they stand now, whatever the date of the view.",
};

export type OwnershipLayoutStrings = typeof en;

export const ownershipLayoutStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
