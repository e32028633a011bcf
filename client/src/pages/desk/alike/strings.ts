import { inLanguages } from "../../../model/words/language.ts";

const en = {
  region: "What the atlas has already",
  nothing: "The atlas has this already: ",
  figure: "The atlas has it with another figure: ",
  time: "The atlas has it with other dates: ",
  status: "The atlas has it with another status: ",
  direction: "The atlas has it the other way round: ",
  about: "The atlas has it about something else: ",
  rest: "The atlas has a claim on the same matter: ",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
