import { type Evidence, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";

/** Cell styles by their index in `cellXfs` below. */
export const cellStyles = {
  plain: 1,
  head: 2,
  link: 3,
  text: 4,
  day: 5,
  month: 6,
  year: 7,
  whole: 8,
  decimal: 9,
  percent: 10,
  decimalPercent: 11,
} as const;

/** The style of cells with a grade, after those above. */
export function gradeStyle(grade: Evidence): number {
  return Object.keys(cellStyles).length + 1 + evidenceIds.indexOf(grade);
}

/** Part of its colour behind a grade, so that black words stay readable on it. */
const TINT = 0.22;

/** The colour of a grade, mixed with white. */
function tintOf(grade: Evidence): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(evidenceGrades[grade].light.slice(start, start + 2), 16));
  return parts
    .map((part) =>
      Math.round(255 - (255 - part) * TINT)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Formats of our own; 3 and 9 are Excel's own for whole numbers with separators and for per cent. */
const numberFormats = {
  164: "yyyy\\-mm\\-dd",
  165: "yyyy\\-mm",
  166: "yyyy",
  167: "#,##0.0#########",
  168: "0.0#########%",
};

const top = '<alignment vertical="top" wrapText="1"/>';

/** All text wraps and is aligned to the top, so that long and short cells of a row can be read together. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${Object.keys(numberFormats).length}">${Object.entries(numberFormats)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join("")}</numFmts>`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5CAD"/><name val="Calibri"/><family val="2"/></font></fonts>',
  `<fills count="${3 + evidenceIds.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`,
  ...["E8EEF2", ...evidenceIds.map(tintOf)].map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
  "</fills>",
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${Object.keys(cellStyles).length + 1 + evidenceIds.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  ...[164, 165, 166].map((format) => counted(format, "left")),
  ...[3, 167, 9, 168].map((format) => counted(format, "right")),
  ...evidenceIds.map(
    (_, place) =>
      `<xf numFmtId="0" fontId="1" fillId="${place + 3}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

function counted(format: number, side: "left" | "right"): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="${side}" vertical="top"${side === "right" ? ' indent="1"' : ""}/></xf>`;
}
