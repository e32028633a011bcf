import { ACCENT } from "../../../briefing/paper.ts";
import type { OfficePackage } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { adaptStyle } from "./adaptStyle.ts";
import { StyleSheet } from "./StyleSheet.ts";
import { setWordAttribute, wordAttribute } from "./wordXml.ts";

/** Elements that name a style, in texts and in other styles. */
const USES = ["pStyle", "rStyle", "tblStyle"] as const;
const LINKS = ["basedOn", "next", "link"] as const;

/**
 * Makes our texts use the template's styles of the same names, and adds the styles that it lacks under ids that it does
 * not have.
 */
export function mergeStyles(own: OfficePackage, house: OfficePackage, texts: readonly XMLDocument[]): void {
  const [ours, theirs] = [styleSheetOf(own), styleSheetOf(house)];
  if (ours === null || theirs === null) return;
  const table = theirs.tableStyle();
  const accent = accentOf(house);
  const known = new Map<string, string>();
  const idOf = (id: string): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const style = ours.byId(id);
    const same = style && (id === "AtlasTable" ? table : theirs.like(style));
    const name = same ? wordAttribute(same, "styleId") : theirs.freeId(id);
    known.set(id, name);
    if (style && !same) {
      const added = theirs.add(style, name);
      for (const link of LINKS.flatMap((kind) => childrenOf(added, kind)))
        setWordAttribute(link, "val", idOf(wordAttribute(link, "val")));
      adaptStyle(added, theirs, accent);
    }
    return name;
  };
  for (const use of texts.flatMap((text) => USES.flatMap((kind) => descendantsOf(text, kind))))
    setWordAttribute(use, "val", idOf(wordAttribute(use, "val")));
  for (const text of texts) leaveBulletsToStyle(text, theirs);
  house.set(theirs.part, theirs.xml);
}

/** The first accent colour of the template's theme. */
function accentOf(house: OfficePackage): string {
  const theme = house.related(house.main, "theme");
  const accent = theme === undefined ? undefined : descendantsOf(house.xml(theme), "accent1")[0];
  // A theme may also name a colour of the system.
  const [colour] = accent ? descendantsOf(accent, "srgbClr") : [];
  return colour?.getAttribute("val") ?? ACCENT;
}

function styleSheetOf(file: OfficePackage): StyleSheet | null {
  const part = file.related(file.main, "styles");
  return part === undefined ? null : new StyleSheet(part, file.xml(part), file.xml(file.main));
}

/** Where the template's style of a list brings its bullets, a paragraph needs none of ours. */
function leaveBulletsToStyle(text: XMLDocument, theirs: StyleSheet): void {
  for (const properties of descendantsOf(text, "pPr")) {
    const style = theirs.byId(wordAttribute(childrenOf(properties, "pStyle")[0], "val"));
    if (style === undefined || descendantsOf(style, "numPr").length === 0) continue;
    for (const own of childrenOf(properties, "numPr")) properties.removeChild(own);
  }
}
