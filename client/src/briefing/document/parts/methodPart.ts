import { isWhole } from "../../../url/wholeAddress.ts";
import { labelled } from "../../../words/listWords.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing } from "../../Briefing.ts";
import { isLongLink, viewFileOf } from "../../page/longLink.ts";
import { type Provenance, provenanceOf } from "../../provenance.ts";
import type { Block, Run } from "../Block.ts";
import { addressRun, say } from "../runs.ts";
import { methodStrings as words } from "./methodStrings.ts";

/** How claims are made and graded. */
export function methodPart(): Block[] {
  return [
    { block: "heading", level: 1, text: words.title },
    { block: "paragraph", runs: [say(words.claim)] },
    { block: "paragraph", runs: [say(words.grading)] },
    { block: "paragraph", runs: [say(words.dates)] },
  ];
}

/** The meaning of the grades, for briefings without the evidence section. */
function gradesPart({ grades }: Provenance): Block[] {
  return [
    { block: "paragraph", style: "note", runs: [say(words.gradesCaption)] },
    {
      block: "list",
      items: grades.map(({ grade, meaning }) => [{ text: labelled(grade, ""), bold: true }, say(meaning)]),
    },
  ];
}

/** Data set, link, hash, licence and caveats, which every briefing has, whatever its sections. */
export function provenancePart(briefing: Briefing): Block[] {
  const provenance = provenanceOf(briefing);
  const { dataset, link, hash, licence, caveat, omissions } = provenance;
  const { sections } = briefing.settings;
  return [
    { block: "heading", level: 1, text: words.provenance },
    // The evidence section says this already.
    ...(sections.includes("evidence")
      ? []
      : ([
          { block: "paragraph", runs: [say(caveat)] },
          ...(omissions === "" ? [] : [{ block: "paragraph", runs: [say(omissions)] } as const]),
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

/** An address; one too long for Office files, or that is not whole, comes with instructions to open the view file instead. */
function linkRuns(link: string, briefing: Briefing): Run[] {
  if (!isWhole(link)) return [addressRun(link), say(words.orViewFile(viewFileOf(briefing)))];
  if (!isLongLink(link)) return [addressRun(link)];
  return [{ text: words.longAddress(link.length), href: link }, say(words.longView(viewFileOf(briefing)))];
}
