import { unzipSync } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { FormatError } from "../Format.ts";
import { templateStrings } from "../strings.ts";
import { OfficePackage } from "./OfficePackage.ts";
import { CUSTOM_PROPERTIES, PROPERTIES } from "./officeProperties.ts";
import { childrenOf } from "./parseXml.ts";

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

/** Gives a template the properties of our file: the usual ones in place of its own, further ones beside its own. */
export function replaceProperties(own: OfficePackage, house: OfficePackage): void {
  const added = [
    { id: "atlasProperties", kind: "core-properties", type: CORE, target: PROPERTIES, external: false },
    { id: "atlasCustom", kind: "custom-properties", type: CUSTOM, target: CUSTOM_PROPERTIES, external: false },
  ].filter(({ target }) => own.has(target));
  const theirs = house.related("", "custom-properties");
  for (const { target, kind } of added) {
    const isBeside = kind === "custom-properties" && theirs !== undefined && house.has(theirs);
    house.set(target, isBeside ? joined(own.xml(target), house.xml(theirs)) : own.bytes(target));
    house.types.set(target, own.types.of(target));
  }
  house.setRelations("", [...house.relations("").filter(({ kind }) => !DROPPED.has(kind)), ...added]);
}

/** An office may mark its files by properties, such as labels of confidentiality: these go on after ours. */
function joined(ours: XMLDocument, theirs: XMLDocument): XMLDocument {
  for (const property of childrenOf(theirs.documentElement))
    ours.documentElement.appendChild(ours.importNode(property, true));
  for (const [place, property] of childrenOf(ours.documentElement).entries())
    property.setAttribute("pid", String(place + 2));
  return ours;
}
