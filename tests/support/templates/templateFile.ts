import { readFileSync } from "node:fs";
import type { Template } from "../../../client/src/papers/briefing/Briefing.ts";

/**
 * Templates as offices have them, made by makeTemplates.py: on Letter with a logo and its own table style; and from a
 * Chinese Word, with numbered ids, few styles and a first page of its own.
 */
export type TemplateName = "office-letter.docx" | "office-zh.dotx" | "office-wide.pptx" | "office-4x3.potx";

export function templateFile(name: TemplateName): Template {
  return { name, bytes: new Uint8Array(readFileSync(`tests/support/templates/${name}`)) };
}
