import { unzipSync } from "fflate";
import type { Briefing } from "../../Briefing.ts";
import { templateStrings } from "../../template/templateStrings.ts";
import { FormatError } from "../Format.ts";
import type { Parts } from "./OfficePackage.ts";

/** Puts the parts of a file into the author's template, if there is one; a FormatError names a template that fails. */
export function onTemplate(
  { template }: Pick<Briefing, "template">,
  parts: Parts,
  put: (parts: Parts, template: Parts) => Parts,
): Parts {
  if (template === undefined) return parts;
  try {
    return put(parts, unzipSync(template.bytes));
  } catch (error) {
    throw new FormatError(templateStrings.unusable(template.name), { cause: error });
  }
}
