import type { Source } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { inWords, isWhole } from "../../../model/address/splitAddress.ts";
import { speakerName } from "../../../model/claim/ownWord.ts";
import { accessParts, publisherParts } from "../../../model/claim/source/publisherParts.ts";
import { language } from "../../../model/words/language.ts";
import { listParts, listSentences, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import type { Briefing, NumberedSource } from "../../briefing/Briefing.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { writableText } from "../../briefing/writableText.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { numberRanges } from "../../figure/numberRanges.ts";
import { fileStrings as words } from "../strings.ts";

/** Kinds whose publisher is the periodical they appeared in. */
const periodicals: readonly string[] = ["news", "trade-press"];

/** The view itself, so that it can be cited, then its sources by number. */
export function referencesOf(briefing: Briefing): Reference[] {
  return [viewReference(briefing), ...briefing.sources.map((source) => sourceReference(source, briefing))];
}

function viewReference(briefing: Briefing): Reference {
  const { dataset, link, hash, licence, caveat, omissions } = provenanceOf(briefing);
  const opened = isWhole(link) ? [] : [words.address(inWords(link))];
  return {
    id: `rare-earth-atlas-${hash}`,
    kind: "dataset",
    type: types.dataset,
    title: oneLine(contentTitle(briefing)),
    author: "Rare Earth Atlas",
    container: null,
    issued: briefing.dataset.date,
    accessed: briefing.made,
    url: isWhole(link) ? link : null,
    language: language(),
    version: briefing.dataset.version,
    note: oneLine(words.viewNote({ dataset, hash, licence, cautions: listSentences([caveat, omissions, ...opened]) })),
    tags: [],
  };
}

/** Describes a source within a briefing: its number, its claims, who published it, and whose word it is. */
export function sourceNote({ number, source, supports, disputes }: NumberedSource, { named }: Briefing): string {
  const { publisher_entity } = source;
  return words.sourceNote({
    number,
    supports: numberRanges(supports).join(", "),
    disputes: numberRanges(disputes).join(", "),
    kind: listParts([...publisherParts(source, named), ...accessParts(source)]),
    speaker: publisher_entity === null ? null : speakerName(publisher_entity, named),
  });
}

function sourceReference(numbered: NumberedSource, briefing: Briefing): Reference {
  const { source } = numbered;
  const { id, kind, title, publisher, via, published, url } = source;
  const own = ownDataText(source);
  const note = sourceNote(numbered, briefing);
  return {
    id,
    kind,
    type: types[kind],
    title: oneLine(title),
    author: oneLine(publisher),
    container: via ?? (periodicals.includes(kind) ? oneLine(publisher) : null),
    issued: published,
    accessed: source.newest_check,
    url,
    language: source.language,
    version: null,
    note: oneLine(own === null ? note : withAside(note, own)),
    tags: gradeTags(numbered, briefing),
  };
}

/** A tag for each grade of the claims that a source supports, and one if it contradicts any: the grades are theirs. */
function gradeTags({ supports, disputes }: NumberedSource, { claims }: Briefing): string[] {
  const supported = new Set(supports);
  const grades = new Set(claims.flatMap(({ number, claim }) => (supported.has(number) ? claim.evidence : [])));
  return [
    ...evidenceIds.filter((id) => grades.has(id)).map((id) => words.tagOfClaims(gradeName(id).toLowerCase())),
    ...(disputes.length === 0 ? [] : [words.tagOfContradicted]),
  ];
}

/** Text on one line, without characters not allowed in documents. */
function oneLine(text: string): string {
  return writableText(text).replace(/\s+/g, " ").trim();
}

type ReferenceKind = Source["kind"] | "dataset";

/** Types in RIS, biblatex (BibTeX treats those that it does not know as `misc`; Zotero drops them) and CSL. */
const types: Record<ReferenceKind, Reference["type"]> = {
  news: { ris: "NEWS", bibtex: "online", csl: "article-newspaper" },
  "trade-press": { ris: "MGZN", bibtex: "online", csl: "article-magazine" },
  company: { ris: "ELEC", bibtex: "online", csl: "webpage" },
  government: { ris: "ELEC", bibtex: "online", csl: "webpage" },
  reference: { ris: "ELEC", bibtex: "online", csl: "webpage" },
  interview: { ris: "PCOMM", bibtex: "unpublished", csl: "interview" },
  letter: { ris: "PCOMM", bibtex: "unpublished", csl: "personal_communication" },
  filing: { ris: "RPRT", bibtex: "report", csl: "report" },
  academic: { ris: "RPRT", bibtex: "report", csl: "report" },
  "think-tank": { ris: "RPRT", bibtex: "report", csl: "report" },
  dataset: { ris: "DATA", bibtex: "misc", csl: "dataset" },
};

/** A document as reference managers describe it; every text is on one line. */
export interface Reference {
  id: string;
  kind: ReferenceKind;
  type: { ris: string; bibtex: string; csl: string };
  title: string;
  /** The publishing institution, in the role of the author. */
  author: string;
  /** The newspaper or page that carries it; null if it stands alone. */
  container: string | null;
  /** As precise as known: YYYY, YYYY-MM or YYYY-MM-DD; null if undated. */
  issued: string | null;
  /** The last day on which somebody is known to have read it, YYYY-MM-DD; null if nobody recorded one. */
  accessed: string | null;
  /** Null for a view that nobody elsewhere can open by an address, and for what is not public. */
  url: string | null;
  language: string | null;
  version: string | null;
  note: string;
  /** Words to sort and filter by, without commas. */
  tags: readonly string[];
}
