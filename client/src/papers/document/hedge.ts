import type { Claim, Source } from "@atlas/server/contract";
import { disputedPoint, disputeText } from "../../model/claim/disputeText.ts";
import { claimGrade, gradeWord } from "../../model/claim/gradeText.ts";
import { speakerName } from "../../model/claim/ownWord.ts";
import { kinSpeakers } from "../../model/claim/source/voiceOf.ts";
import { standingAside } from "../../model/claim/standing/standingText.ts";
import { uncapital } from "../../model/words/asSentence.ts";
import { listClauses, listSome } from "../../model/words/listWords.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import { findingStrings as words } from "./strings.ts";

/** Publishers or speakers named in a sentence before the rest is only counted. */
const MOST_NAMED = 3;

/** Standing and firmness of a claim and whose word it is, to be read in brackets after its statement. */
export function hedge(claim: Claim, briefing: Briefing): string {
  return listClauses([standingAside(claim, dayOf(briefing)), firmness(claim, briefing)]);
}

/** The firmness of a claim and whose word it is, as a clause without brackets. */
export function firmness(claim: Claim, briefing: Briefing): string {
  const caveats = claim.caveats.map((caveat) => words.caveats[caveat]);
  const own = ownDataText(claim);
  return listClauses([
    gradeWord(claim) === null ? evidenceClause(claim, briefing) : uncapital(claimGrade(claim)),
    ...otherDispute(claim, briefing).map(uncapital),
    ...caveats,
    ...(own === null ? [] : [own]),
  ]);
}

/** On whose word a claim is made. */
export function evidenceClause(claim: Claim, briefing: Briefing): string {
  const cited = sourcesOf(claim.sources, briefing);
  switch (claim.evidence) {
    case "assessed":
      return words.assessed;
    case "self-reported":
      return gradeWord(claim) ?? ownWord(claim, cited, briefing);
    case "single-source":
      return words.single(independentOf(claim, cited));
    case "corroborated":
      return words.corroborated(claim.publisher_count);
    case "disputed":
      return words.disputed(
        listSome(publishersOf(sourcesOf(claim.disputed_by, briefing)), MOST_NAMED),
        disputedPoint(claim),
        claim.publisher_count,
        claim.publisher_count === 0 ? ownWord(claim, cited, briefing) : "",
      );
  }
}

/** A dispute that is no grade, as a sentence without its full stop. */
export function otherDispute(claim: Claim, { sources }: Briefing): string[] {
  if (claim.evidence === "disputed") return [];
  return [disputeText(claim, new Map(sources.map(({ source }) => [source.id, source]))) ?? []].flat();
}

function ownWord(claim: Claim, cited: readonly Source[], { named }: Briefing): string {
  const speakers = kinSpeakers(claim, cited);
  const names = listSome(
    speakers.map((id) => speakerName(id, named)),
    MOST_NAMED,
  );
  const ends = speakers.every((id) => id === claim.subject || id === claim.object);
  return ends ? words.accordingToItself(names, speakers.length) : words.accordingToKin(names);
}

function independentOf(claim: Claim, cited: readonly Source[]): string {
  return listSome(publishersOf(cited.filter(({ id }) => claim.independent_sources.includes(id))), MOST_NAMED);
}

function publishersOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

function sourcesOf(ids: readonly string[], { sources }: Briefing): Source[] {
  return ids.flatMap((id) => sources.find(({ source }) => source.id === id)?.source ?? []);
}
