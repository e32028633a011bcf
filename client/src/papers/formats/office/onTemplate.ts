import { unzipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { FormatError } from "../Format.ts";
import { templateStrings } from "../strings.ts";
import { OfficePackage } from "./OfficePackage.ts";
import { CUSTOM_PROPERTIES, PROPERTIES } from "./officeProperties.ts";

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
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
/** They describe the template's own content. */
const DROPPED = new Set(["core-properties", "extended-properties", "custom-properties", "thumbnail"]);

/** Gives a template the properties of our file in place of its own. */
export function replaceProperties(own: OfficePackage, house: OfficePackage): void {
  const added = [
    { id: "atlasProperties", kind: "core-properties", type: CORE, target: PROPERTIES, external: false },
    { id: "atlasCustom", kind: "custom-properties", type: CUSTOM, target: CUSTOM_PROPERTIES, external: false },
  ].filter(({ target }) => own.has(target));
  for (const { target } of added) {
    house.set(target, own.bytes(target));
    house.types.set(target, own.types.of(target));
  }
  house.setRelations("", [...house.relations("").filter(({ kind }) => !DROPPED.has(kind)), ...added]);
}
