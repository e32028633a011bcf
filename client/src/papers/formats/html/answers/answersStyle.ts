import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { sheets } from "../../../briefing/paper.ts";
import type { BriefingSettings } from "../../../briefing/settings.ts";

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
