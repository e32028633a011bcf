import { inLanguages } from "../ui/language.ts";
import { zh } from "./strings.zh.ts";

const en = {
  label: "Search companies, technologies, products, places, policies",
  placeholder: "Search a company, technology, 包钢 …",
  shortcut: "Ctrl K",
  picked: (name: string) => `${name} is on the canvas, with its neighbours.`,
};

export type Strings = typeof en;

/** Everything the search says, apart from its hits. */
export const strings = inLanguages(en, zh);
