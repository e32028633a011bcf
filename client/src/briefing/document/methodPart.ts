import { strings as frame } from "../../ui/strings.ts";
import type { Briefing } from "../Briefing.ts";
import { provenanceOf } from "../provenance.ts";
import type { Block } from "./Block.ts";
import { methodStrings as words } from "./methodStrings.ts";
import { cell, say } from "./runs.ts";

/** How claims come about and are graded. */
export function methodPart(briefing: Briefing): Block[] {
  return [
    { block: "heading", level: 1, text: words.title },
    { block: "paragraph", runs: [say(words.claim)] },
    { block: "paragraph", runs: [say(words.grading)] },
    {
      block: "table",
      caption: words.gradesCaption,
      columns: [words.grade, words.meaning],
      widths: [22, 78],
      rows: provenanceOf(briefing).grades.map(({ grade, meaning }) => [
        cell({ text: grade, bold: true }),
        cell(say(meaning)),
      ]),
    },
    { block: "paragraph", runs: [say(words.dates)] },
  ];
}

/** Data set, link, hash and licence: they are in every briefing, whatever sections it has, with what to beware of. */
export function provenancePart(briefing: Briefing): Block[] {
  const { dataset, link, hash, licence, caveat } = provenanceOf(briefing);
  const { sections } = briefing.settings;
  return [
    { block: "heading", level: 1, text: words.provenance },
    // The section on the evidence says it already.
    ...(sections.includes("evidence") ? [] : ([{ block: "paragraph", runs: [say(caveat)] }] satisfies Block[])),
    {
      block: "list",
      items: [
        [say(words.dataset + dataset + frame.end)],
        [say(words.view), { text: link, href: link }],
        [say(words.hash(hash))],
        [say(words.licence + licence + words.attribution)],
      ],
    },
  ];
}
