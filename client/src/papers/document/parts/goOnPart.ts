import { isWhole } from "../../../model/address/splitAddress.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { answerAddress, provenanceOf } from "../../briefing/provenance.ts";
import { notedClaims } from "../../keyPoints/notedClaims.ts";
import type { Block, Run } from "../Block.ts";
import { say } from "../runs.ts";
import { paperStrings as words } from "../strings.ts";

/** Tells a reader how to check the paper or go on from it. `cited` counts the sources that its notes cite. */
export function goOnPart(briefing: Briefing, cited: number): Block[] {
  const { dataset, hash, licence } = provenanceOf(briefing);
  const left = notIn(briefing, cited);
  return [
    { block: "heading", level: 1, text: words.goOn },
    {
      block: "paragraph",
      runs: [
        say(words.withFile[0]),
        { text: viewFileOf(briefing), bold: true },
        say(words.withFile[1]),
        ...(briefing.claims.some(({ claim }) => claim.own !== null) ? [say(shared.gap + words.ownNotInFile)] : []),
        ...linkRuns(briefing),
      ],
    },
    {
      block: "paragraph",
      style: "note",
      runs: [
        say(
          listSentences([
            ...left,
            words.data(dataset, licence.replace(/ ?[(（]https?:[^)）]*[)）]/, ""), hash, formatDate(briefing.made)),
          ]),
        ),
      ],
    },
  ];
}

/** The public address of the answer or view, if others can open it and Word can link to it. */
function linkRuns(briefing: Briefing): Run[] {
  const links = [answerAddress(briefing), briefing.link].filter((link) => link !== null);
  const open = links.filter((link) => isWhole(link) && !isLongLink(link));
  return open.flatMap((link) => [say(shared.gap + words.online), { text: link, href: link }, say(shared.end)]);
}

function notIn(briefing: Briefing, cited: number): string[] {
  const { claims, sources, settings, annexPages } = briefing;
  if (settings.annex) return [];
  const further = claims.length - notedClaims(briefing).length;
  const sentence = words.notIn(further, sources.length - cited, annexPages);
  return sentence === "" ? [] : [sentence];
}
