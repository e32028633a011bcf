import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

export interface FigureSource {
  dataset: string;
  made: string;
  licence: string;
  hash: string;
  link: string;
}

const en = {
  pale: "Pale: planned, suspended or ended",
  thin: "Thin and pale: last reported more than five years ago",
  due: "Due to be checked again: a date in the claim has passed, or its newest source is more than two years old",
  numbers: "Numbers on lines are those of the claims, in the list of claims and their sources.",
  lineGrade:
    "A line of several claims is disputed if one in force is; otherwise it shows the best evidence among them. Where they differ, it says in how many grades.",
  size: "Entities are the larger, the more claims the data set has of them.",
  tooSmall: (points: string) =>
    `Most names are ${points} points high at this size, too small to read on paper: print it larger, or make a figure of each part of the view.`,
  clipped: "Names that end in dots are written out in the list of entities.",
  description: (entities: number, claims: number) =>
    `Graph of ${plural(entities, "entity", "entities")} and ${plural(claims, "claim", "claims")} among them. Each line carries the numbers of its claims.`,
  dueNumbers: (numbers: string) => `Due to be checked again, with an asterisk behind the number: ${numbers}.`,
  dueCount: (count: number) =>
    `${plural(count, "claim", "claims")} are due to be checked again; an asterisk stands behind their numbers.`,
  source: ({ dataset, made, licence, hash, link }: FigureSource) =>
    `Data: ${dataset}. Licence: ${licence}. Figure made on ${made}, content hash ${hash}, from the view ${link}`,
  longLink: "of this content, whose address is too long to print",
  noClipboard:
    "This browser cannot copy pictures, or the page was not opened over https. Save the PNG picture instead.",
  copyRefused: "The browser did not let the picture be copied. Save the PNG picture instead.",
  noPicture: "The picture could not be made in this browser. The SVG picture holds the same.",
  hiddenDrawing:
    "This browser resists fingerprinting: it gives noise to a page that reads what it drew. Allow it beside the address, take the SVG picture, or leave the figure out of the document.",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
