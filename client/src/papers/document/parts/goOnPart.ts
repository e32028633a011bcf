import { isWhole } from "../../../model/address/splitAddress.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { answerAddress, provenanceOf } from "../../briefing/provenance.ts";
import { notedClaims } from "../../keyPoints/notedClaims.ts";
import type { Block, Run } from "../Block.ts";
import { addressRun, say } from "../runs.ts";
import { paperStrings as words } from "../strings.ts";

/** Tells a reader how to check the paper or go on from it. `cited` counts the sources that its notes cite. */
export function goOnPart(briefing: Briefing, cited: number): Block[] {
  const { dataset, hash, licence } = provenanceOf(briefing);
  const left = notIn(briefing, cited);
  return [
    { block: "heading", level: 1, text: words.goOn },
    {
      block: "paragraph",
      runs: briefing.analysis?.onlyHere
        ? [say(words.onlyHere)]
        : [
            say(words.withFile[0]),
            { text: viewFileOf(briefing), bold: true },
            say(words.withFile[1]),
            ...(briefing.claims.some(({ claim }) => claim.own !== null) ? [say(shared.gap + words.ownNotInFile)] : []),
            ...addressRuns(briefing),
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

/** Characters of an address that can be typed from paper. */
const LONGEST_TYPED = 200;

/** The addresses of the answer and the view: in full where they can be typed, behind a word where they are only to be clicked. */
function addressRuns(briefing: Briefing): Run[] {
  const answer = answerAddress(briefing);
  const view = shownAddress(briefing.link);
  if (answer === null) return named(words.address, view);
  // Beside an answer its picture is told where it opens for everybody.
  return [...named(words.address, shownAddress(answer)), ...(isWhole(briefing.link) ? named(words.picture, view) : [])];
}

function named(label: string, address: Run | null): Run[] {
  return address === null ? [] : [say(shared.gap + label), address, say(shared.end.trim())];
}

function shownAddress(address: string): Run | null {
  if (address.length <= LONGEST_TYPED) return addressRun(address);
  return isWhole(address) && !isLongLink(address) ? { text: words.clicked, href: address } : null;
}

function notIn(briefing: Briefing, cited: number): string[] {
  const { claims, sources, settings, annexPages } = briefing;
  if (settings.annex) return [];
  const further = claims.length - notedClaims(briefing).length;
  const sentence = words.notIn(further, sources.length - cited, annexPages);
  return sentence === "" ? [] : [sentence];
}
