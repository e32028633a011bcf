import { inLanguages } from "../../../model/words/language.ts";
import type { TemplateKind } from "./readTemplate.ts";

const en = {
  heading: "Your office’s template",
  hint: "Give a Word or PowerPoint file of your office: saved files take its styles, fonts, colours, logo, header and footer. Its own text is left out. It stays in this browser.",
  choose: "Choose a template…",
  programs: { docx: "Word", pptx: "PowerPoint" } satisfies Record<TemplateKind, string>,
  length: "length depends on the template",
  remove: "Remove",
  removeNamed: (name: string) => `Remove the template ${name}`,
  kept: (program: string, name: string) => `${program} files will look like “${name}”.`,
  held: (program: string, name: string) =>
    `${program} files will look like “${name}” until you close this page: this browser does not let the atlas keep it.`,
  removed: (program: string) => `${program} files look like those of the atlas again.`,
  tooLarge: (name: string) =>
    `“${name}” is larger than 30 MB. Delete the slides or pages with pictures in a copy, keep the styles, and choose the copy.`,
  old: (name: string) =>
    `“${name}” is a file of an old Office. Open it there, save it as .docx or .pptx, and choose that.`,
  locked: (name: string) =>
    `“${name}” has a password or a protection label. Save a copy without it, and choose the copy.`,
  macros: (name: string) =>
    `“${name}” has macros, which the atlas does not pass on. Save it as .docx, .dotx, .pptx or .potx, and choose that.`,
  strict: (name: string) =>
    `“${name}” is saved as Strict Open XML. Save it as an ordinary Word document or PowerPoint presentation, and choose that.`,
  damaged: (name: string) => `“${name}” is damaged. Open it in Word or PowerPoint, save it again, and choose that.`,
  notOffice: (name: string) =>
    `“${name}” is not a Word or PowerPoint file. Choose one that ends in .docx, .dotx, .pptx or .potx.`,
  unusable: (name: string) =>
    `The template “${name}” could not be used. Open it in Word or PowerPoint, save it again, and choose it once more; or remove it to save without it.`,
};

export type TemplateStrings = typeof en;

export const templateStrings = inLanguages(en, async () => (await import("./templateStrings.zh.ts")).zh);
