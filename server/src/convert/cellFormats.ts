import { strFromU8, unzipSync } from "fflate";

/** Number formats that Excel does not write into the file; months as in mainland China. */
const BUILT_IN: Record<string, string> = { "9": "0%", "10": "0.00%", "17": "mmm-yy" };
for (const id of ["27", "36", "50", "52", "57"]) BUILT_IN[id] = 'yyyy"年"m"月"';

/** Reads the number formats of one sheet, such as `0.00%`, by cell, such as `B7`. */
export function cellFormats(workbook: Uint8Array, sheet: string): ReadonlyMap<string, string> {
  // Unzips one part at a time and skips other sheets and pictures.
  const text = (path: string) =>
    strFromU8(unzipSync(workbook, { filter: ({ name }) => name === path })[path] ?? new Uint8Array());
  const relation = tags(text("xl/workbook.xml"), "sheet").find(({ name }) => name === sheet)?.id;
  const targets = tags(text("xl/_rels/workbook.xml.rels"), "Relationship");
  const target = (wanted: (one: Attributes) => boolean) => partPath(targets.find(wanted)?.Target);
  const styles = stylesOf(text(target(({ Type = "" }) => Type.endsWith("/styles")) ?? "xl/styles.xml"));
  const path = target(({ Id }) => Id === relation);
  const cells = path === null ? [] : tags(text(path), "c");
  return new Map(cells.map(({ r = "", s = "" }) => [r, styles[Number(s)] ?? ""] as const));
}

/** Number formats by index of the cell style. */
function stylesOf(styles: string): string[] {
  const written = new Map(tags(styles, "numFmt").map(({ numFmtId, formatCode = "" }) => [numFmtId, formatCode]));
  const [ofCells = ""] = styles.match(/<(\w+:)?cellXfs\b.*<\/(\w+:)?cellXfs>/s) ?? [];
  return tags(ofCells, "xf").map(({ numFmtId = "" }) => written.get(numFmtId) ?? BUILT_IN[numFmtId] ?? "");
}

function partPath(target: string | undefined): string | null {
  if (target === undefined) return null;
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

type Attributes = Record<string, string | undefined>;

/** The attributes, without prefixes, of all elements with a name, in XML already known to be well-formed. */
function tags(xml: string, name: string): Attributes[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        withoutEntities(double ?? single ?? ""),
      ]),
    ),
  );
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
