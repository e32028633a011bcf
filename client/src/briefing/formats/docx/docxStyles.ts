import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { language } from "../../../words/language.ts";

export const INK = "1E2A32";
const MUTED = "5D6973";
export const ACCENT = "0E6E6E";

/** Fonts that come with Word on Windows and Mac; Chinese has its own, so that it never shows as boxes. */
export const theme = {
  colors: { accent1: ACCENT, dark2: INK, hyperlink: ACCENT, followedHyperlink: ACCENT },
  fonts: {
    headings: { latin: "Calibri", eastAsia: "Microsoft YaHei", scripts: { Hans: "Microsoft YaHei" } },
    body: { latin: "Calibri", eastAsia: "Microsoft YaHei", scripts: { Hans: "Microsoft YaHei" } },
  },
};

/** All formatting is in named styles, so that changing a style changes the whole document. */
export function docxStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { theme: "body" },
          size: 21,
          color: INK,
          language: { value: language() === "zh" ? "en-US" : "en-GB", eastAsia: "zh-CN" },
        },
        paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
      },
      title: heading(48, { before: 0, after: 60 }),
      heading1: heading(32, { before: 400, after: 120 }),
      heading2: heading(25, { before: 260, after: 80 }),
      heading3: {
        ...heading(21, { before: 160, after: 60 }),
        run: { font: { theme: "headings" }, size: 21, bold: true, color: MUTED },
      },
      caption: {
        run: { size: 18, color: MUTED },
        paragraph: { spacing: { before: 80, after: 100, line: 240, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: ACCENT, underline: {} } },
      endnoteReference: { run: { superScript: true, color: ACCENT } },
      endnoteText: {
        run: { size: 18 },
        paragraph: {
          spacing: { after: 40, line: 245, lineRule: LineRuleType.AUTO },
          indent: { left: 480, hanging: 480 },
        },
      },
    },
    paragraphStyles: paragraphStyles(),
    characterStyles: [
      { id: "Reference", name: "Reference", basedOn: "DefaultParagraphFont", run: { color: ACCENT } },
      {
        id: "EndnoteNumber",
        name: "Endnote number",
        basedOn: "DefaultParagraphFont",
        run: { bold: true, color: ACCENT },
      },
    ],
  };
}

function heading(size: number, spacing: { before: number; after: number }) {
  return {
    run: { font: { theme: "headings" as const }, size, bold: true, color: INK },
    paragraph: { spacing: { ...spacing, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  };
}

/** Styles of table cells and headings; sizes in half points. */
function tableStyles(idEnd: string, nameEnd: string, size: number): IParagraphStyleOptions[] {
  const spacing = (around: number) => ({ before: around, after: around, line: 240, lineRule: LineRuleType.AUTO });
  return [
    own(`TableText${idEnd}`, `Table text${nameEnd}`, { run: { size }, paragraph: { spacing: spacing(30) } }),
    own(`TableHead${idEnd}`, `Table head${nameEnd}`, {
      run: { size, bold: true },
      paragraph: { spacing: spacing(40) },
    }),
  ];
}

function paragraphStyles(): IParagraphStyleOptions[] {
  const bar = { style: BorderStyle.SINGLE, size: 18, space: 10, color: ACCENT };
  return [
    own("Subtitle", "Subtitle", { run: { size: 20, color: MUTED }, paragraph: { spacing: { after: 240 } } }),
    own("Note", "Note", {
      run: { size: 19, italics: language() === "en", color: MUTED },
      paragraph: { keepNext: true },
    }),
    own("AuthorText", "Author's text", { paragraph: { indent: { left: 240 }, border: { left: bar } } }),
    own("ListBullet", "List Bullet", { paragraph: { spacing: { after: 80 } } }),
    ...tableStyles("", "", 18),
    ...tableStyles("Narrow", ", many columns", 15),
    own("AfterTable", "After table", {
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 120, line: 120, lineRule: LineRuleType.AUTO } },
    }),
    own("KeyNumber", "Key number", {
      run: { font: { theme: "headings" }, size: 44, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 80, after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    }),
    own("KeyLabel", "Key label", {
      run: { size: 18, color: MUTED },
      paragraph: { spacing: { after: 140, line: 240, lineRule: LineRuleType.AUTO } },
    }),
    own("Figure", "Figure", {
      paragraph: { spacing: { before: 60, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    }),
    own("SourceEntry", "Source", {
      run: { size: 18 },
      paragraph: {
        spacing: { after: 60, line: 245, lineRule: LineRuleType.AUTO },
        indent: { left: 640, hanging: 640 },
        keepLines: true,
      },
    }),
    own("Running", "Running head", {
      run: { size: 16, color: MUTED },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    }),
  ];
}

function own(
  id: string,
  name: string,
  style: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...style };
}
