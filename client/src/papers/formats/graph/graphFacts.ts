import { inWords } from "../../../model/address/splitAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { limitsOf } from "../../briefing/limitsOf.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { answerText } from "../answerText.ts";
import { SEPARATOR } from "./attributes.ts";

/** Metadata of a graph file, by name. */
export function graphFacts(briefing: Briefing): Record<string, string> {
  const { dataset, link, answeredAt, hash, licence, grades, caveat, omissions } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const answer = answerText(briefing);
  return {
    title: contentTitle(briefing),
    ...(summary === "" ? {} : { summary }),
    dataset,
    dataset_version: briefing.dataset.version,
    link: inWords(link),
    ...(answeredAt === null ? {} : { answered_at: inWords(answeredAt) }),
    hash,
    licence,
    made: briefing.made,
    evidence_grades: grades.map(({ id, count, meaning }) => `${id} (${count}): ${meaning}`).join(" | "),
    caveat,
    ...(omissions === "" ? {} : { left_out: omissions }),
    cannot_tell: limitsOf(briefing).join(SEPARATOR),
    ...(answer === null ? {} : { answer }),
  };
}
