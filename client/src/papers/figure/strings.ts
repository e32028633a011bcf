import { counted } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

export interface FigureSource {
  dataset: string;
  made: string;
  licence: string;
  hash: string;
  /** Says where it comes from. */
  from: string;
}

const en = {
  arrow: "Arrow: from owner to owned; otherwise from who acts to what it acts on",
  hollow: "Hollow arrowhead: other claims on the line run the other way",
  pale: "Pale: planned, proposed, suspended or ended",
  thin: "Thin and pale: last reported more than five years ago",
  own: "On a grey band: own data, laid over the data set",
  comparison: (grade: string) => `${grade}: a comparison, not a tie`,
  due: "Due to be checked again: its date has passed, or the newest source for its figure is over two years old",
  ofPoints: (title: string) => `Entities of the key points: ${title}`,
  ofKeyPoints: "Only the entities of the key points are drawn.",
  numbers: "Numbers on lines are those of the notes.",
  numbersOfPaper: "Numbers on lines are those of the notes in the paper.",
  lineGrade:
    "Several claims on one line: drawn as disputed if one in force is disputed, otherwise as the best of their grades.",
  lineGrades: "Where these differ, the line says how many grades there are.",
  tooSmall: (points: string) => `Most names are ${points} points high at this size, too small to read on paper.`,
  drawLess: "Print it larger, or draw only the key points.",
  hideSome: "Print it larger, or hide some entities.",
  shortened: "Names that end in dots are shortened.",
  clipped: "Names that end in dots are given in full in the list of entities.",
  description: (entities: number, claims: number) =>
    `Graph of ${counted(entities, "entity", "entities")} and ${counted(claims, "claim", "claims")} among them. Each line carries the numbers of its claims.`,
  dueNumbers: (numbers: string) => `Due to be checked again, marked with an asterisk: ${numbers}.`,
  dueCount: (count: number) =>
    `${counted(count, "claim is", "claims are")} due to be checked again, marked with an asterisk.`,
  source: ({ dataset, made, licence, hash, from }: FigureSource) =>
    `Data: ${dataset}. Licence: ${licence}. Figure made on ${made}, content hash ${hash}, ${from}`,
  fromView: (link: string) => `from the view ${link}`,
  fromAnswer: (link: string) => `from the answer ${link}`,
  inFile: (name: string) => `from the view whose address is in the properties of the file ${name}`,
  noClipboard: "This browser cannot copy images, or the page was not opened over https. Save the PNG image instead.",
  copyRefused: "The browser did not allow the image to be copied. Save the PNG image instead.",
  noPicture: "This browser could not make the image. Save the SVG image instead; it shows the same.",
  hiddenDrawing:
    "This browser’s protection against fingerprinting distorts images. Allow image data for this page (icon next to the address), use the SVG image, or leave the figure out.",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
