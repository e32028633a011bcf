import type { BriefingSettings, FigureSize, Paper } from "../../settings.ts";

/** Page size for print, and width of the sheet on screen. */
const sheets: Record<Paper, { page: string; width: string }> = {
  a4: { page: "A4", width: "210mm" },
  letter: { page: "letter", width: "8.5in" },
};

/** In print, the figure shares a page with its heading and caption; this is the height left for it. */
const figures: Record<FigureSize, (paper: Paper) => string> = {
  column: (paper) =>
    `.drawn, figure { break-inside: avoid; } figure svg { max-height: ${paper === "a4" ? 215 : 197}mm; }`,
  landscape: (paper) =>
    `h2:has(+ figure) { page: turned; break-before: page; border-top: 0; margin-top: 0; padding-top: 0; } figure { page: turned; break-after: page; } figure svg { max-height: ${paper === "a4" ? 142 : 148}mm; }`,
};

/** Style of running headers and footers; margin boxes cannot share a rule. */
const running = "font: 8pt sans-serif; color: #5d6973; white-space: nowrap;";

/** Text of the running headers and footers. */
interface RunningLines {
  title: string;
  source: string;
}

/** The style sheet of a briefing, for screen and print. */
export function htmlStyle({ paper, figureSize }: BriefingSettings, { title, source }: RunningLines): string {
  const { page, width } = sheets[paper];
  return `
@page { size: ${page}; margin: 20mm 18mm 20mm;
  @top-left { content: ${cssString(title)}; ${running} }
  @bottom-left { content: ${cssString(source)}; ${running} }
  @bottom-right { content: counter(page) " / " counter(pages); ${running} }
}
@page :first { @top-left { content: ""; } }
@page turned { size: ${page} landscape; }
:root { color-scheme: light; --ink: #1e2a32; --muted: #55616b; --line: #cfcabf; --accent: #0a5a5b; }
* { box-sizing: border-box; }
html { background: #e9e6de; }
body { margin: 0; color: var(--ink); font: 10.5pt/1.5 "Source Sans 3", "Segoe UI", Calibri, "Helvetica Neue", Arial, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
:lang(zh) { line-height: 1.65; text-autospace: normal; }
main { width: ${width}; max-width: 100%; margin: 24px auto; padding: 20mm 18mm; background: #fff; box-shadow: 0 2px 14px rgb(30 42 50 / 16%); }
h1, h2, h3, h4 { margin: 0; font-family: "Source Serif 4", Georgia, Cambria, "Noto Serif", "Liberation Serif", "Noto Serif SC", "Songti SC", SimSun, serif; font-weight: 600; line-height: 1.25; break-after: avoid; }
h1 { font-size: 23pt; text-wrap: balance; }
h2 { margin-top: 22pt; padding-top: 7pt; border-top: 1px solid var(--line); font-size: 15pt; }
h3 { margin-top: 13pt; font-size: 12pt; }
h4 { margin-top: 9pt; font-size: 10.5pt; color: var(--muted); }
p { margin: 5pt 0; orphans: 3; widows: 3; }
.lead { color: var(--muted); }
.author { font-size: 11.5pt; }
h2 + .note, h2 + .note + h3 { break-after: avoid; }
.note { color: var(--muted); font-size: 9.5pt; }
ul, ol { margin: 5pt 0; padding-left: 15pt; }
li { margin: 2.5pt 0; }
a { color: var(--accent); }
a.number { padding: 0 .12em; font-size: .76em; font-weight: 600; vertical-align: .35em; line-height: 0; font-variant-numeric: tabular-nums; }
a.number::before { content: "["; } a.number::after { content: "]"; }
td a.number, .sources a.number { padding: 0; font-size: 1em; vertical-align: baseline; }
td a.number::before, td a.number::after, .sources a.number::before, .sources a.number::after { content: none; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: #e3efec; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 8pt 14pt; margin: 9pt 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-top: 5pt; border-top: 2px solid var(--accent); break-inside: avoid; }
.figures dd { margin: 0; font: 600 18pt/1.15 "Source Serif 4", Georgia, Cambria, "Noto Serif", "Liberation Serif", serif; }
.figures dt { color: var(--muted); font-size: 9pt; line-height: 1.35; }
figure { margin: 9pt 0; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 5pt; color: var(--muted); font-size: 9pt; }
table { width: 100%; margin: 7pt 0; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.4; }
table.many { font-size: 7.5pt; }
caption { padding-bottom: 4pt; color: var(--muted); text-align: left; }
th, td { padding: 3.5pt 5pt; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
caption, thead, thead tr { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
.sources, .notes { font-size: 9pt; line-height: 1.42; }
.sources { padding: 0; list-style: none; }
.sources li { padding-left: 27pt; break-inside: avoid; }
.key { float: left; margin-left: -27pt; font-weight: 600; }
.notes { padding-left: 25pt; }
.notes p { margin: 1pt 0; }
.notes li { break-inside: avoid; }
.notes li::marker { font-weight: 600; }
a.number, .back { text-underline-offset: .15em; text-decoration-thickness: 1px; }
@media (max-width: 700px) {
  html { background: #fff; }
  main { margin: 0; padding: 18px 16px; box-shadow: none; }
  h1 { font-size: 19pt; }
  .wide { overflow-x: auto; }
  .wide table { min-width: 560px; }
  .wide svg { min-width: 620px; }
}
@media print {
  html { background: none; }
  main { width: auto; margin: 0; padding: 0; box-shadow: none; }
  a { color: inherit; text-decoration-color: var(--line); }
  .back { display: none; }
  h2, h3, h4 { break-inside: avoid; }
  :is(h2, h3, h4)::after { content: ""; display: block; height: 5em; margin-bottom: -5em; }
  a.number { text-decoration: none; }
  :target { background: none; }
  ${figures[figureSize](paper)}
}`;
}

/** A CSS string literal, escaped so that nothing can end the string, the style sheet or its element. */
function cssString(text: string): string {
  const written = [...text].map((character) =>
    /[\p{L}\p{N} .,:;()–—·]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written.join("").replace(/\\(?:0|d[89a-f][0-9a-f]{2}) /g, "\\fffd ")}"`;
}
