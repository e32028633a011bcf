import type { OfficePackage } from "./OfficePackage.ts";
import { PROPERTIES } from "./officeProperties.ts";

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
