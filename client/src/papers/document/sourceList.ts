import type { Source } from "@atlas/server/contract";
import { relays, speakerName } from "../../model/claim/ownWord.ts";
import { accessParts, checkOf, publisherParts } from "../../model/claim/source/publisherParts.ts";
import { titleLanguage } from "../../model/claim/source/voiceOf.ts";
import { languageName } from "../../model/words/codes/codeNames.ts";
import { foreignLanguage } from "../../model/words/entityName.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { language } from "../../model/words/language.ts";
import { listParts } from "../../model/words/listWords.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../briefing/Briefing.ts";
import type { Block, Run } from "./Block.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";

/** The numbers of the sources of some claims, for and against. */
export function sourcesOf(claims: readonly NumberedClaim[], { sources }: Pick<Briefing, "sources">): Set<number> {
  const ids = new Set(claims.flatMap(({ claim }) => [...claim.sources, ...claim.disputed_by]));
  return new Set(sources.flatMap(({ number, source }) => (ids.has(source.id) ? number : [])));
}

/** The sources of the notes of a paper in full: kind of publisher, address, when they were read again, and the notes that cite them. */
export function paperSources(noted: readonly NumberedClaim[], briefing: Briefing): Block[] {
  const numbers = sourcesOf(noted, briefing);
  if (numbers.size === 0) return [];
  const cites = (claims: readonly number[]) => claims.filter((number) => noted.some((one) => one.number === number));
  const sources = briefing.sources.filter(({ number }) => numbers.has(number));
  return [
    { block: "heading", level: 1, text: strings.sourceList },
    {
      block: "sources",
      sources: sources.map((one) => ({
        source: one.number,
        runs: listed(
          { ...one, supports: cites(one.supports), disputes: cites(one.disputes) },
          shortSourceRuns(one.source),
          noted,
        ),
      })),
    },
  ];
}

/** The day on which a source was last read again for some claims, as text. */
function readAgainText(id: string, claims: readonly NumberedClaim[]): string[] {
  const days = claims.flatMap(({ claim }) => checkOf(claim, id)?.date ?? []);
  const last = days.toSorted().at(-1);
  return last === undefined ? [] : [strings.readAgain(formatDate(last))];
}

/** The sources not in `cited` by number, with the claims that cite them, and addresses in full for readers on paper. */
export function sourceList(briefing: Briefing, cited: ReadonlySet<number>): Block[] {
  const others = briefing.sources.filter(({ number }) => !cited.has(number));
  if (others.length === 0) return [];
  return [
    { block: "heading", level: 1, text: cited.size === 0 ? strings.sourceList : strings.furtherSources },
    { block: "paragraph", style: "note", runs: [say(strings.sourcesNote)] },
    {
      block: "sources",
      sources: others.map((source) => ({
        source: source.number,
        runs: listed(source, sourceRuns(source.source, briefing), briefing.claims),
      })),
    },
  ];
}

/** A source in full: what is said about it, when it was last read again, its address, and what cites it. */
function listed(
  { source, supports, disputes }: NumberedSource,
  about: readonly Run[],
  claims: readonly NumberedClaim[],
): Run[] {
  const again = readAgainText(source.id, claims);
  return [
    ...about,
    ...again.map((text) => say(strings.comma + text)),
    say(shared.between),
    ...(source.url === null ? [] : [{ text: readableAddress(source.url), href: source.url }, say(shared.between)]),
    ...citing(strings.citedBy, supports),
    ...(supports.length > 0 && disputes.length > 0 ? [say(strings.semicolon)] : []),
    ...citing(strings.citedAgainst, disputes),
    say(shared.end),
  ];
}

function citing(label: string, claims: readonly number[]): Run[] {
  if (claims.length === 0) return [];
  return [
    say(label),
    ...claims.flatMap((claim, place): Run[] => [...(place > 0 ? [say(strings.listed)] : []), { claim }]),
  ];
}

/** An address with its Chinese characters decoded, for readers; unchanged if malformed. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A source as cited: publisher, linked title, date, kind of publisher, and whose word it is if not the publisher's. */
export function sourceRuns(source: Source, { named }: Briefing): Run[] {
  const { via, publisher_entity } = source;
  const speaker = publisher_entity === null ? null : speakerName(publisher_entity, named);
  const about = [
    dateText(source),
    ...publisherParts(source, named),
    source.language === language() ? null : strings.inLanguage(languageName(source.language)),
    via === null ? null : strings.via(via),
    speaker && (relays(source) ? strings.relaysWord(speaker) : strings.ownWordOf(speaker)),
    ownDataText(source),
    ...accessParts(source),
  ];
  return citedWith(source, listParts(about.filter((part) => part !== null)));
}

/** A source as the foot of a page cites it: publisher and date, of the weightiest with its title. */
export function briefSourceRuns(source: Source, titled: boolean): Run[] {
  if (titled) return citedWith(source, dateText(source));
  return [
    { text: source.publisher, lang: foreignLanguage(source.publisher) ?? language() },
    say(strings.comma + dateText(source)),
  ];
}

/** A source as the note of a claim cites it: publisher, linked title and date. */
export function shortSourceRuns(source: Source): Run[] {
  const own = ownDataText(source);
  return citedWith(source, listParts([dateText(source), own, ...accessParts(source)].filter((part) => part !== null)));
}

function citedWith(source: Source, about: string): Run[] {
  const { publisher, title, url } = source;
  return [
    { text: publisher, lang: foreignLanguage(publisher) ?? language() },
    say(strings.comma),
    { text: strings.quoted(title), ...(url === null ? {} : { href: url }), lang: titleLanguage(source) },
    say(strings.comma + about),
  ];
}

function dateText({ published }: Source): string {
  return published === null ? strings.undated : formatDate(published);
}
