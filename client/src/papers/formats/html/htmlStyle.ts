import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import type { BriefingSettings } from "../../briefing/Briefing.ts";
import {
  AFTER_TABLE,
  badgeColours,
  COLUMN_GAP,
  LIST_INDENT,
  MARGIN,
  RULE_SPACE,
  sheets,
  type TypeStyle,
  textArea,
  type,
} from "../../briefing/paper.ts";
import { paperStrings } from "../../document/strings.ts";

const sans =
  'Calibri, Carlito, "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
/** Height of the rule below a row in points; it is a part of the row, as in Word. */
const RULE = 0.5;
/** Style of the foot of a page; margin boxes cannot share a rule. */
const running = `font: 8pt ${sans}; color: #5d6973; white-space: nowrap;`;

/** The style sheet of a briefing, for screen and print; `foot` stands at the foot of each page. */
export function htmlStyle({ paper, figureSize }: BriefingSettings, foot: string): string {
  const [before, between, after] = paperStrings.page;
  const [width] = sheets[paper];
  const landscape = textArea(paper, true);
  const { side, top, bottom } = MARGIN;
  return `
@page { size: ${paper === "a4" ? "A4" : "letter"}; margin: ${top}mm ${side}mm ${bottom}mm;
  @bottom-left { content: ${cssString(foot)}; ${running} }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; ${running} }
}
@page turned { size: ${paper === "a4" ? "A4" : "letter"} landscape; }
:root { color-scheme: light; --ink: #1e2a32; --muted: #55616b; --line: #cfcabf; --accent: #0a5a5b; }
* { box-sizing: border-box; }
html { background: #e9e6de; }
body { margin: 0; color: var(--ink); font-family: ${sans}; overflow-wrap: anywhere; font-variant-ligatures: none; }
main { width: ${width}mm; max-width: 100%; margin: 24px auto; padding: ${top}mm ${side}mm; background: #fff; box-shadow: 0 2px 14px rgb(30 42 50 / 16%); }
/* Spaces are padding: margins would merge with those of what follows, which Word adds up. */
h1, h2, h3, h4, p, ul, ol, li, figure, figcaption { margin: 0; }
h1, h2, h3, h4 { font-weight: 700; break-after: avoid; }
${rule("h1", type.title)}
${rule("h1.long", type.longTitle)}
${rule("h2", type.heading1)}
${rule("h3", type.heading2)}
${rule("h4", type.heading3)}
${rule("p, td p", type.body)}
${rule("p.lead", type.lead)}
${rule("p.author", type.author)}
${rule("p.note", type.small)}
${rule("li", type.list)}
${rule("figcaption", type.caption)}
${rule("table", type.table)}
${rule("caption", type.caption)}
${rule("table.many", type.wideTable)}
${rule(".notes p", type.endnote)}
${rule(".notes.foot p", type.footnote)}
${rule(".sources li", type.source)}
h2 { margin-top: ${type.heading1.before}pt; padding-top: ${RULE_SPACE}pt; border-top: 0.75pt solid var(--line); }
h4, p.lead, p.note { color: var(--muted); }
p.lead { letter-spacing: .03em; }
p { orphans: 2; widows: 2; }
ul { padding: 0 0 0 ${LIST_INDENT}pt; }
li { break-inside: avoid; }
a { color: var(--accent); }
a.number { padding-left: .08em; font-size: .68em; font-weight: 600; vertical-align: .45em; line-height: 0; text-underline-offset: .15em; text-decoration-thickness: 1px; font-variant-numeric: tabular-nums; }
td a.number, .sources a.number { padding: 0; font-size: 1em; font-weight: 400; vertical-align: baseline; }
.badge { padding: 1pt 4pt; border-radius: 2.5pt; font-size: 8pt; font-weight: 700; line-height: 1; white-space: nowrap; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
${evidenceIds.map((grade) => `.badge.${grade} { color: #${badgeColours[grade].text}; background: #${badgeColours[grade].ground}; }`).join("\n")}
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: #e3efec; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { color: var(--muted); }
table { width: 100%; padding: 0; border-collapse: collapse; table-layout: fixed; }
caption { color: var(--muted); text-align: left; }
.wide { padding-bottom: ${AFTER_TABLE}pt; }
th, td { padding: ${type.table.before}pt 4.25pt ${type.table.after - RULE}pt; border-bottom: ${RULE}pt solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom: 0.75pt solid #8b8f8e; background: #f2f1ec; vertical-align: bottom; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
tr.over td { border-bottom: 0; }
thead { display: table-header-group; }
caption, thead, thead tr, .kept, tr.over { break-after: avoid; }
.kept + p { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
tr, figure, .drawn, table.short { break-inside: avoid; }
.sources { padding: 0; list-style: none; }
.sources li { padding-left: 26pt; }
.key { float: left; margin-left: -26pt; font-weight: 700; }
.notes { padding: 0; list-style: none; columns: 2; column-gap: ${COLUMN_GAP}mm; }
.notes li { padding: 0; break-inside: auto; }
/* In one piece, so that it is hit where it stands when its note ends a column. */
.back { display: inline-block; }
.notes b, .key { color: var(--accent); }
@media screen and (max-width: 700px) {
  html { background: #fff; }
  main { margin: 0; padding: 18px 16px; box-shadow: none; }
  h1 { font-size: 19pt; line-height: 23pt; }
  /* The shadow at an edge shows that there is more behind it. */
  .wide { overflow-x: auto; background: linear-gradient(90deg, #fff 40%, #fff0) 0 0 / 28px 100% local, linear-gradient(-90deg, #fff 40%, #fff0) 100% 0 / 28px 100% local, linear-gradient(90deg, #1e2a3240, #fff0) 0 0 / 12px 100% scroll, linear-gradient(-90deg, #1e2a3240, #fff0) 100% 0 / 12px 100% scroll; background-repeat: no-repeat; }
  .wide .paper { fill: none; }
  .wide table { table-layout: auto; }
  .wide col { width: auto !important; }
  .wide :is(th, td) { overflow-wrap: break-word; }
  .wide svg:not([data-name-points]), .wide.large svg { min-width: 620px; }
  .notes { columns: 1; }
}
@media print {
  html { background: none; }
  main { width: auto; margin: 0; padding: 0; box-shadow: none; }
  a { color: inherit; text-decoration: none; }
  a.number { color: var(--accent); }
  .back { display: none; }
  :target { background: none; }
  .opens { break-before: page; --page-before: column; }
  h2.opens { margin-top: 0; padding-top: 0; border-top: 0; }
  ${figureSize === "landscape" ? `.drawn.figure { page: turned; break-before: page; break-after: page; --page-before: column; --page-after: column; } .drawn.figure h2 { border-top: 0; margin-top: 0; padding-top: 0; } .drawn.figure svg { max-width: ${landscape.width}mm; }` : ""}
}`;
}

/** A rule for the type of some elements. */
function rule(selector: string, { size, line, before, after }: TypeStyle): string {
  return `${selector} { padding: ${before}pt 0 ${after}pt; font-size: ${size}pt; line-height: ${line}pt; }`;
}

/** A CSS string literal, escaped so that nothing can end the string, the style sheet or its element. */
function cssString(text: string): string {
  const written = [...text].map((character) =>
    /[\p{L}\p{N} .,:;()–—·]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written.join("").replace(/\\(?:0|d[89a-f][0-9a-f]{2}) /g, "\\fffd ")}"`;
}

/** The style of the controls and the list of claims that the script adds, on screen only. */
export function answersStyle({ paper }: Pick<BriefingSettings, "paper">): string {
  const width = `${sheets[paper][0]}mm`;
  const grades = evidenceIds.map((id) => `[data-grade="${id}"] { --grade: ${evidenceGrades[id].light}; }`);
  return `
${grades.join("\n")}
@media screen {
  .ask { margin: 4pt 0 9pt; padding: 8pt 10pt; background: #f4f2ec; font-size: 9.5pt; }
  .ask .search { display: flex; flex-wrap: wrap; align-items: center; gap: 4pt 8pt; font-weight: 600; }
  .ask input[type="search"] { flex: 1 1 200px; min-width: 0; padding: 5pt 7pt; border: 1px solid #8b8f8e; border-radius: 3px; font: inherit; }
  .ask fieldset { display: flex; flex-wrap: wrap; gap: 3pt 12pt; margin: 6pt 0; padding: 0; border: 0; }
  .ask legend { float: left; margin-right: 12pt; padding: 0; font-weight: 600; }
  .ask fieldset label { padding: 2pt 0; text-decoration: underline 2px var(--grade); text-underline-offset: .3em; }
  .ask p, .answers :is(h3, h4, p, li) { padding: 0; line-height: 1.4; }
  .ask p { margin: 4pt 0; font-size: inherit; }
  .off { color: var(--muted); }
  .ask .hint { color: var(--muted); font-size: 9pt; }
  .ask button, .answers button { padding: 3pt 8pt; border: 1px solid #8b8f8e; border-radius: 3px; background: #fff; color: var(--ink); font: inherit; cursor: pointer; }
  .answering figure svg { overflow: visible; }
  .answering :is(g.entity, g.link, g.name, g.text) { cursor: pointer; outline-offset: 2px; }
  .answering .text .count { display: none; fill: var(--ink); stroke: #fff; stroke-width: 3; paint-order: stroke; font-weight: 600; }
  .answering .text.partly :is(.verb, .number) { display: none; }
  .answering .text.partly .count { display: inline; }
  .answering figure svg g { transition: opacity .12s; }
  .answering .faded { opacity: .13; }
  .answering g.link.chosen .reach { stroke: #0a5a5b40; }
  .answering g.entity.chosen > * { stroke: #0a5a5b; stroke-width: 3; }
  .answering g:focus { outline: none; }
  .answering g:focus-visible { outline: 2px solid var(--accent); }
  .answers { position: fixed; z-index: 1; right: 0; bottom: 0; left: 0; max-height: 46vh; overflow: auto; padding: 10px 16px 16px; border-top: 2px solid var(--accent); background: #fff; box-shadow: 0 -2px 14px rgb(30 42 50 / 16%); font-size: 10pt; }
  .answers[hidden] { display: none; }
  .answers header { position: sticky; top: -10px; display: flex; justify-content: space-between; align-items: start; gap: 12px; margin: -10px -16px 0; padding: 10px 16px; background: #fff; }
  .answers header button { flex: none; overflow-wrap: normal; }
  .answers h2 { margin: 0; padding: 0; border: 0; font-size: 12.5pt; }
  .answers h3 { margin: 0; font-size: 10.5pt; }
  .answers h4 { margin: 5pt 0 0; font-size: 9.5pt; }
  .answers p { margin: 3pt 0; font-size: inherit; }
  .answers ul { margin: 1pt 0; padding-left: 13pt; font-size: inherit; }
  .answers .claim { margin: 9pt 0; padding-left: 9pt; border-left: 4px solid var(--grade); overflow-wrap: anywhere; }
  .answers .facts { color: var(--muted); }
  body:has(> .answers:not([hidden])) { padding-bottom: 47vh; }
}
@media screen and (min-width: 1150px) {
  .answering { --start: max(24px, (100vw - ${width} - 608px) / 2); }
  .answering body { padding-bottom: 0; }
  .answering main { margin-left: var(--start); }
  .answers { top: 24px; right: 24px; bottom: 24px; left: calc(var(--start) + ${width} + 24px); max-width: 560px; max-height: none; border: 0; border-top: 2px solid var(--accent); }
}
@media screen and (min-width: 701px) { .ask .larger { display: none; } }
@media print { .ask, .answers, .off, .text .count { display: none; } }`;
}
