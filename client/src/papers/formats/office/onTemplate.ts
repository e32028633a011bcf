import { unzipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { FormatError } from "../Format.ts";
import { templateStrings } from "../strings.ts";
import { OfficePackage } from "./OfficePackage.ts";
import { PROPERTIES } from "./officeProperties.ts";

/** Applies `use` to the author's template; null if there is none. A FormatError names a template that fails. */
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

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
/** They describe the template's own content. */
const DROPPED = new Set(["core-properties", "extended-properties", "thumbnail"]);

/** Gives a template the properties of our file in place of its own. */
export function replaceProperties(own: OfficePackage, house: OfficePackage): void {
  house.set(PROPERTIES, own.bytes(PROPERTIES));
  house.types.set(PROPERTIES, own.types.of(PROPERTIES));
  house.setRelations("", [
    ...house.relations("").filter(({ kind }) => !DROPPED.has(kind)),
    { id: "atlasProperties", kind: "core-properties", type: CORE, target: PROPERTIES, external: false },
  ]);
}
