import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { language } from "../../../model/words/language.ts";
import {
  ACCENT,
  AFTER_TABLE,
  INK,
  LIST_INDENT,
  MUTED,
  RULE_SPACE,
  type TypeStyle,
  type,
} from "../../briefing/paper.ts";

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
  const { title, heading1, heading2, heading3, body, caption, footnote } = type;
  const rule = { style: BorderStyle.SINGLE, size: 6, space: RULE_SPACE, color: "CFCABF" };
  return {
    default: {
      document: {
        run: {
          font: { theme: "body" },
          size: halfPoints(body),
          color: INK,
          language: { value: language() === "zh" ? "en-US" : "en-GB", eastAsia: "zh-CN" },
        },
        paragraph: { spacing: spacing(body) },
      },
      title: heading(title),
      heading1: { ...heading(heading1), paragraph: { ...heading(heading1).paragraph, border: { top: rule } } },
      heading2: heading(heading2),
      heading3: { ...heading(heading3), run: { ...heading(heading3).run, color: MUTED } },
      caption: { run: { size: halfPoints(caption), color: MUTED }, paragraph: { spacing: spacing(caption) } },
      hyperlink: { run: { color: ACCENT } },
      footnoteText: { run: { size: halfPoints(footnote) }, paragraph: { spacing: spacing(footnote) } },
      footnoteTextChar: { run: { size: halfPoints(footnote) } },
      footnoteReference: { run: { superScript: true, color: ACCENT } },
    },
    paragraphStyles: paragraphStyles(),
    characterStyles: [
      { id: "Reference", name: "Reference", basedOn: "DefaultParagraphFont", run: { color: ACCENT } },
      { id: "NoteNumber", name: "Note number", basedOn: "DefaultParagraphFont", run: { bold: true, color: ACCENT } },
    ],
  };
}

function heading(style: TypeStyle) {
  return {
    run: { font: { theme: "headings" as const }, size: halfPoints(style), bold: true, color: INK },
    paragraph: { spacing: spacing(style), keepNext: true, keepLines: true },
  };
}

function paragraphStyles(): IParagraphStyleOptions[] {
  const { longTitle, lead, author, small, list, table, wideTable, endnote, source } = type;
  return [
    { ...own("LongTitle", "Title, long", heading(longTitle)), basedOn: "Title" },
    own("Subtitle", "Subtitle", {
      run: { size: halfPoints(lead), color: MUTED },
      paragraph: { spacing: spacing(lead) },
    }),
    own("Note", "Note", { run: { size: halfPoints(small), color: MUTED }, paragraph: { spacing: spacing(small) } }),
    own("AuthorText", "Author's text", {
      run: { size: halfPoints(author) },
      paragraph: { spacing: spacing(author) },
    }),
    own("ListBullet", "List Bullet", { paragraph: { spacing: spacing(list), keepLines: true } }),
    ...tableStyles("", "", table),
    ...tableStyles("Narrow", ", many columns", wideTable),
    own("AfterTable", "After table", {
      run: { size: 8 },
      paragraph: { spacing: spacing({ line: AFTER_TABLE, before: 0, after: 0 }) },
    }),
    own("Figure", "Figure", {
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    }),
    own("ClaimNote", "Claim note", {
      run: { size: halfPoints(endnote) },
      paragraph: { spacing: spacing(endnote) },
    }),
    own("SourceEntry", "Source", {
      run: { size: halfPoints(source) },
      paragraph: { spacing: spacing(source), indent: { left: 520, hanging: 520 }, keepLines: true },
    }),
    own("Running", "Running foot", {
      run: { size: 16, color: MUTED },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    }),
  ];
}

function tableStyles(idEnd: string, nameEnd: string, style: TypeStyle): IParagraphStyleOptions[] {
  const [size, paragraph] = [halfPoints(style), { spacing: spacing(style) }];
  return [
    own(`TableText${idEnd}`, `Table text${nameEnd}`, { run: { size }, paragraph }),
    own(`TableHead${idEnd}`, `Table head${nameEnd}`, { run: { size, bold: true }, paragraph }),
  ];
}

function own(
  id: string,
  name: string,
  style: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...style };
}

function halfPoints({ size }: { size: number }): number {
  return size * 2;
}

/** Lines of a fixed height, in twips. */
function spacing({ line, before, after }: Omit<TypeStyle, "size">) {
  return { before: before * 20, after: after * 20, line: line * 20, lineRule: LineRuleType.EXACT };
}

/** Indent of list items, in twips. */
export const listIndent = LIST_INDENT * 20;
