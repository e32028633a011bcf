import type { Claim, Entity, Source } from "@atlas/server/contract";
import { countryName } from "../../words/codes/codeNames.ts";
import { formatDate } from "../../words/formatDate.ts";
import { listParts, withAside } from "../../words/listWords.ts";
import { strings } from "../../words/strings.ts";
import { speakerName } from "../ownWord.ts";
import { sourceWords, sourceWords as words } from "../strings.ts";

/** The register's entry on a source's publisher: its kind, its controller, and the publisher the source retells. */
export function publisherParts(source: Source, entities: ReadonlyMap<string, Entity>): string[] {
  const { publisher, publisher_controlled_by: controller, repeated_publisher } = source;
  // Nobody published it: what the register says of the organisation that speaks is not said of its words.
  if (source.kind === "interview") return [interviewText(source, entities)];
  const itself = repeated_publisher === publisher;
  return [
    publisherKindText(source),
    ...(controller === null ? [] : [words.controlledBy(speakerName(controller, entities))]),
    ...(repeated_publisher === null ? [] : [itself ? words.repeatsItself : words.repeats(repeated_publisher)]),
  ];
}

function interviewText({ publisher_entity: id }: Source, entities: ReadonlyMap<string, Entity>): string {
  return id === null ? words.interview : words.interviewWith(speakerName(id, entities));
}

/** The kind of a source's publisher, for state media with the state: "state media (China)". */
export function publisherKindText({ publisher_kind: kind, publisher_country: country }: Source): string {
  const name = words.kinds[kind];
  return kind === "state-media" && country !== null ? withAside(name, countryName(country)) : name;
}

/** The place where a source can be seen, which an address mostly says: "not public", "no web address", "seen at Library, shelf B12". */
export function accessParts({ url, seen_at }: Pick<Source, "url" | "seen_at">): string[] {
  if (seen_at === null) return url === null ? [strings.notPublic] : [];
  return [...(url === null ? [strings.noAddress] : []), strings.seenAt(seen_at)];
}

/** The address of a source as text, or what is said of one without. */
export function sourceAddress(source: Pick<Source, "url" | "seen_at">): string {
  return source.url ?? listParts(accessParts(source));
}

/** The result of the last rereading of a source for a claim. */
interface FoundCheck {
  date: string;
  verdict: Claim["check_verdicts"][number];
  /** The missing or different part, in English. */
  note: string | null;
}

/** The newest check of a source for a claim; null if there is none. */
export function checkOf(claim: Claim, source: string): FoundCheck | null {
  const place = claim.check_sources.indexOf(source);
  const [date, verdict] = [claim.check_dates[place], claim.check_verdicts[place]];
  if (date === undefined || verdict === undefined) return null;
  return { date, verdict, note: claim.check_notes[place] || null };
}

/** A check in words, without its note: "Read again on 28 November 2026: supports it in part". */
export function checkText({ date, verdict }: FoundCheck): string {
  return sourceWords.readAgain(formatDate(date), sourceWords.verdicts[verdict]);
}
