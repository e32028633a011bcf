import { unzipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { FormatError } from "../Format.ts";
import { templateStrings } from "../strings.ts";
import { OfficePackage } from "./OfficePackage.ts";

/** What `use` makes of the author's template; null if there is none. A FormatError names a template that fails. */
export function onTemplate<Result>(
  { template }: Pick<Briefing, "template">,
  use: (house: OfficePackage) => Result,
): Result | null {
  if (template === undefined) return null;
  try {
    return use(new OfficePackage(unzipSync(template.bytes)));
  } catch (error) {
    throw new FormatError(templateStrings.unusable(template.name), { cause: error });
  }
}
