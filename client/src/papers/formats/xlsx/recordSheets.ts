import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { caveatWords, reportedWords } from "../../../model/claim/claimWords.ts";
import { oldText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { speakerName } from "../../../model/claim/ownWord.ts";
import { publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { standingStrings } from "../../../model/claim/standing/strings.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { countryName, languageName } from "../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { figureKinds } from "../../../model/words/figureWords.ts";
import { className, predicatePhrase, typeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";
import { recordLinks } from "../../briefing/recordLinks.ts";
import { claimCountsOf } from "../../keyPoints/proposedTitle.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import {
  amountValue,
  dateColumns,
  dateValue,
  gradeValue,
  linkValue,
  listValue,
  ownColumn,
  partColumn,
} from "./sheetColumns.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

export function entitySheet(briefing: Briefing): Sheet {
  const claimCounts = claimCountsOf(briefing.claims);
  const links = recordLinks(briefing);
  const columns: SheetColumn<Entity>[] = [
    { head: words.name, width: 34, of: ({ name }) => name },
    { head: words.nameZh, width: 24, of: ({ name_zh }) => name_zh },
    { head: words.type, width: 14, of: ({ type }) => typeName(type) },
    { head: words.class, width: 14, of: (entity) => className(entityClassOf(entity)) },
    { head: words.kind, width: 18, of: ({ kind }) => kind && readableWord(kind) },
    { head: words.stage, width: 16, of: ({ stage }) => stage && readableWord(stage) },
    { head: words.chainStep, width: 16, of: ({ chain_step }) => chain_step && readableWord(chain_step) },
    { head: words.country, width: 16, of: ({ country }) => listValue((country?.split(";") ?? []).map(countryName)) },
    { head: words.city, width: 16, of: ({ city }) => city },
    ...dateColumns<Entity>(words.founded, ({ founded }) => founded),
    ...dateColumns<Entity>(words.date, ({ date }) => date),
    { head: words.ticker, width: 14, of: ({ ticker }) => ticker },
    { head: words.website, width: 28, of: ({ website }) => linkValue(website) },
    { head: words.lat, width: 10, of: ({ lat }) => lat },
    { head: words.lon, width: 10, of: ({ lon }) => lon },
    { head: words.aliases, width: 34, of: ({ aliases }) => listValue(aliases) },
    { head: words.summary, width: 60, of: ({ summary }) => summary },
    { head: words.claimsHere, width: 10, of: ({ id }) => claimCounts.get(id) ?? 0 },
    { head: words.id, width: 30, of: ({ id }) => linkValue(id, links.entity(id)) },
    ...ownColumn(briefing, (entity: Entity) => entity),
  ];
  return sheetOf(words.sheets.entities, columns, briefing.entities);
}

export function claimSheet(briefing: Briefing): Sheet {
  const { named, sources } = briefing;
  const day = dayOf(briefing);
  const links = recordLinks(briefing);
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const numberOf = new Map(sources.map(({ number, source }) => [source.id, `S${number}`]));
  const numbers = (ids: readonly string[]) => listValue(ids.map((id) => numberOf.get(id) ?? id));
  const nameOf = (id: string | null) => {
    const entity = id === null ? undefined : named.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  const columns: SheetColumn<NumberedClaim>[] = [
    { head: words.number, width: 7, of: ({ number }) => number },
    { head: words.subject, width: 28, of: ({ claim }) => nameOf(claim.subject) },
    { head: words.predicate, width: 18, of: ({ claim }) => predicatePhrase(claim.predicate) },
    { head: words.object, width: 28, of: ({ claim }) => nameOf(claim.object) },
    { head: words.statement, width: 60, of: ({ claim }) => markedStatement(claim) },
    { head: words.evidence, width: 16, of: ({ claim }) => gradeValue(claim) },
    ...partColumn(briefing),
    { head: words.reason, width: 44, of: ({ claim }) => evidenceReason(claim, sourceOf, named) },
    { head: words.publishers, width: 13, of: ({ claim }) => claim.publisher_count },
    ...dateColumns<NumberedClaim>(words.since, ({ claim }) => claim.since),
    ...dateColumns<NumberedClaim>(words.until, ({ claim }) => claim.until),
    ...dateColumns<NumberedClaim>(words.due, ({ claim }) => claim.due),
    ...dateColumns<NumberedClaim>(reportedWords.newestSource, ({ claim }) => claim.newest_source),
    { head: words.dueNote, width: 36, of: ({ claim }) => oldText(claim, day) },
    ...dateColumns<NumberedClaim>(standingStrings.lastConfirmed, ({ claim }) => claim.confirmed),
    { head: words.status, width: 30, of: ({ claim }) => standingText(claim, day) },
    { head: words.share, width: 9, of: ({ claim }) => amountValue(claim.share_pct) },
    { head: words.quantity, width: 14, of: ({ claim }) => amountValue(claim.quantity) },
    { head: words.unit, width: 10, of: ({ claim }) => claim.unit },
    { head: words.measured, width: 28, of: ({ claim }) => claim.quantity_of },
    {
      head: words.figureKind,
      width: 14,
      of: ({ claim }) => claim.quantity_kind && figureKinds[claim.quantity_kind],
    },
    { head: words.maturity, width: 14, of: ({ claim }) => claim.maturity && readableWord(claim.maturity) },
    { head: words.about, width: 24, of: ({ claim }) => nameOf(claim.about) },
    {
      head: words.caveats,
      width: 30,
      of: ({ claim }) => listValue(claim.caveats.map((caveat) => caveatWords[caveat])),
    },
    { head: words.sourcesFor, width: 16, of: ({ claim }) => numbers(claim.sources) },
    { head: words.sourcesAgainst, width: 16, of: ({ claim }) => numbers(claim.disputed_by) },
    { head: words.notes, width: 60, of: ({ claim }) => claim.notes },
    { head: words.dossier, width: 16, of: ({ claim }) => readableWord(claim.dossier) },
    { head: words.claimId, width: 12, of: ({ claim }) => linkValue(claim.id, links.claim(claim)) },
    { head: words.subjectId, width: 28, of: ({ claim }) => claim.subject },
    { head: words.objectId, width: 28, of: ({ claim }) => claim.object },
    ...ownColumn(briefing, ({ claim }: NumberedClaim) => claim),
  ];
  return sheetOf(words.sheets.claims, columns, briefing.claims);
}

/** The sheet of sources by number, with the claims that cite each. */
export function sourceSheet(briefing: Briefing): Sheet {
  const links = recordLinks(briefing);
  const columns: SheetColumn<NumberedSource>[] = [
    { head: words.number, width: 7, of: ({ number }) => `S${number}` },
    { head: words.title, width: 60, of: ({ source }) => source.title },
    { head: words.publisher, width: 26, of: ({ source }) => source.publisher },
    { head: words.publisherKind, width: 22, of: ({ source }) => publisherKindText(source) },
    ...dateColumns<NumberedSource>(words.published, ({ source }) => source.published),
    { head: words.url, width: 50, of: ({ source }) => linkValue(sourceAddress(source), source.url) },
    { head: words.controlledBy, width: 26, of: ({ source }) => speakerOf(source.publisher_controlled_by, briefing) },
    { head: words.repeats, width: 22, of: ({ source }) => source.repeated_publisher },
    { head: words.sourceKind, width: 16, of: ({ source }) => readableWord(source.kind) },
    { head: words.speaker, width: 26, of: ({ source }) => speakerOf(source.publisher_entity, briefing) },
    { head: words.language, width: 12, of: ({ source }) => languageName(source.language) },
    { head: words.via, width: 22, of: ({ source }) => source.via },
    { head: words.readAgain, width: 12, of: ({ source }) => dateValue(source.newest_check) },
    { head: words.supports, width: 18, of: ({ supports }) => listValue(supports.map(String)) },
    { head: words.disputes, width: 18, of: ({ disputes }) => listValue(disputes.map(String)) },
    { head: words.sourceId, width: 30, of: ({ source }) => linkValue(source.id, links.source(source.id)) },
    ...ownColumn(briefing, ({ source }: NumberedSource) => source),
  ];
  return sheetOf(words.sheets.sources, columns, briefing.sources);
}

/** Name of the party whose word a source is, or who controls its publisher; null if there is none. */
export function speakerOf(id: string | null, { named }: Briefing): string | null {
  return id === null ? null : speakerName(id, named);
}
