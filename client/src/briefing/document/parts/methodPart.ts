import { labelled } from "../../../words/listWords.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing } from "../../Briefing.ts";
import { isLongLink, viewFileOf } from "../../page/longLink.ts";
import { type Provenance, provenanceOf } from "../../provenance.ts";
import type { Block, Run } from "../Block.ts";
import { say } from "../runs.ts";
import { methodStrings as words } from "./methodStrings.ts";

/** How claims come about and are graded. */
export function methodPart(): Block[] {
  return [
    { block: "heading", level: 1, text: words.title },
    { block: "paragraph", runs: [say(words.claim)] },
    { block: "paragraph", runs: [say(words.grading)] },
    { block: "paragraph", runs: [say(words.dates)] },
  ];
}

/** What the grades mean, where no table of the evidence says so. */
function gradesPart({ grades }: Provenance): Block[] {
  return [
    { block: "paragraph", style: "note", runs: [say(words.gradesCaption)] },
    {
      block: "list",
      items: grades.map(({ grade, meaning }) => [{ text: labelled(grade, ""), bold: true }, say(meaning)]),
    },
  ];
}

/** Data set, link, hash and licence: they are in every briefing, whatever sections it has, with what to beware of. */
export function provenancePart(briefing: Briefing): Block[] {
  const provenance = provenanceOf(briefing);
  const { dataset, link, hash, licence, caveat, leftOut } = provenance;
  const { sections } = briefing.settings;
  return [
    { block: "heading", level: 1, text: words.provenance },
    // The section on the evidence says it already.
    ...(sections.includes("evidence")
      ? []
      : ([
          { block: "paragraph", runs: [say(caveat)] },
          ...(leftOut === "" ? [] : [{ block: "paragraph", runs: [say(leftOut)] } as const]),
          ...gradesPart(provenance),
        ] satisfies Block[])),
    {
      block: "list",
      items: [
        [say(words.dataset + dataset + shared.end)],
        [say(words.view), ...linkRuns(link, briefing)],
        [say(words.hash(hash))],
        [say(words.licence + licence + words.attribution)],
      ],
    },
  ];
}

/** An address; one that an Office file cannot lead to says how the view is opened instead. */
function linkRuns(link: string, briefing: Briefing): Run[] {
  if (!isLongLink(link)) return [{ text: link, href: link }];
  return [{ text: words.longAddress(link.length), href: link }, say(words.longView(viewFileOf(briefing)))];
}
