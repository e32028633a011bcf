import { onePage, type PdfObject, pdfFile } from "./pdfFile.ts";

/**
 * A PDF of these lines in a font that it does not embed. The codes of its letters either carry a table to Unicode, as
 * most programs write it, or follow a table of Adobe's that every reader must have itself (UniGB-UCS2-H).
 */
export function chinesePdf(lines: string[], codes: "with a table" | "by Adobe's table"): Buffer {
  const letters = [...new Set(lines.join(""))];
  const ownTable = codes === "with a table";
  const code = (letter: string) => (ownTable ? letters.indexOf(letter) + 1 : (letter.codePointAt(0) ?? 0));
  const hexLines = lines.map((line) => `<${[...line].map((letter) => hex(code(letter))).join("")}>`);
  return pdfFile([...onePage(hexLines), ...fontOf(ownTable), ...(ownTable ? [toUnicode(letters)] : [])]);
}

const hex = (code: number): string => code.toString(16).padStart(4, "0");

function fontOf(ownTable: boolean): PdfObject[] {
  const encoding = ownTable ? "/Encoding /Identity-H /ToUnicode 8 0 R" : "/Encoding /UniGB-UCS2-H";
  const ordering = ownTable ? "(Identity) /Supplement 0" : "(GB1) /Supplement 2";
  return [
    { dict: `/Type /Font /Subtype /Type0 /BaseFont /STSong-Light ${encoding} /DescendantFonts [6 0 R]` },
    {
      dict: `/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering ${ordering} >>`,
    },
    {
      dict: "/Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80",
    },
  ];
}

function toUnicode(letters: string[]): PdfObject {
  const pairs = letters.map((letter, index) => `<${hex(index + 1)}> <${hex(letter.codePointAt(0) ?? 0)}>`);
  const map = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange",
    `${pairs.length} beginbfchar\n${pairs.join("\n")}\nendbfchar`,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ];
  return { dict: "", stream: Buffer.from(map.join("\n")) };
}
