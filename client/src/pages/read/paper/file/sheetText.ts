import { placeMark } from "./placedText.ts";
import { plainMarkup, unescaped } from "./plainMarkup.ts";

/** The part of an Excel file that names its sheets. */
export const WORKBOOK = "xl/workbook.xml";
/** The parts of an Excel file besides its shared texts that tell where these stand. */
export const CELLS = /^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$/;

/** The texts of an Excel file row by row, each where it stands first, with marks of sheet and row. */
export function sheetText(parts: ReadonlyMap<string, string>): string {
  const shared = (parts.get("xl/sharedStrings.xml") ?? "").split(/<si>|<si /).slice(1);
  const names = [...(parts.get(WORKBOOK) ?? "").matchAll(/<sheet\b[^>]*?\bname="([^"]*)"/g)];
  const told = new Set<string>();
  return names
    .flatMap(([, name = ""], place) => {
      const rows = (parts.get(`xl/worksheets/sheet${place + 1}.xml`) ?? "").split(/<row\b/).slice(1);
      return rows.map((row) => {
        const cells = [...row.matchAll(/<c\b[^>]*\bt="s"[^>]*>\s*<v>(\d+)<\/v>/g)].map(([, at = ""]) => at);
        const texts = cells.filter((at) => !told.has(at)).map((at) => plainMarkup(shared[Number(at)] ?? ""));
        for (const at of cells) told.add(at);
        const number = /\br="(\d+)"/.exec(row)?.[1] ?? "";
        return texts.length === 0 ? "" : placeMark("row", `${unescaped(name)}!${number}`) + texts.join("\n");
      });
    })
    .join("\n");
}
