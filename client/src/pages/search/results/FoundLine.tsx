import type { SearchHit } from "@atlas/server/contract";
import { IconChevronRight, IconWorld } from "@tabler/icons-react";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { countryInSentence, countryName } from "../../../model/words/codes/codeNames.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { FoundEntity } from "../../../parts/picker/FoundEntity.tsx";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import type { Command } from "../../../ui/commands.ts";
import type { Found, FoundClaim } from "../groupFound.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import { PageLine, QuestionLine, RefusalLine } from "./OfferLines.tsx";
import { Marked, RecentLine, SourceLine } from "./RecentLine.tsx";

interface FoundLineProps {
  found: Found;
  /** The typed text, whose words are marked. */
  text: string;
  inView: ReadonlySet<string>;
}

export function FoundLine({ found, text, inView }: FoundLineProps) {
  switch (found.kind) {
    case "entity":
      return <EntityLine hit={found.hit} inView={inView.has(found.hit.entity.id)} />;
    case "country":
      return <CountryLine found={found} />;
    case "question":
      return <QuestionLine found={found} />;
    case "page":
      return <PageLine found={found} />;
    case "none":
      return <RefusalLine what={found.what} nearest={found.nearest} />;
    case "claim":
      return <ClaimLine found={found} text={found.words ?? text} />;
    case "source":
      return <SourceLine source={found.source} text={text} />;
    case "command":
      return <CommandLine command={found.command} />;
    case "recent":
      return <RecentLine recent={found.recent} inView={inView.has(found.recent.id)} />;
    case "all":
      return (
        <span className={css.more}>
          {found.first ? strings.addFirst(found.hits.length) : strings.addAll(found.hits.length)}
        </span>
      );
    case "allClaims":
      return <span className={css.more}>{strings.showClaims(found.claims.length)}</span>;
    case "more":
      return <span className={css.more}>{moreText(found)}</span>;
  }
}

function moreText({ of, count }: Extract<Found, { kind: "more" }>): string {
  return count === null ? strings.moreEntities : strings.more(strings.counts[of](count));
}

function ClaimLine({ found: { claim, subject, object }, text }: { found: FoundClaim; text: string }) {
  return (
    <>
      <EvidenceLine grade={claim.evidence} width={22} />
      <span className={css.names}>
        <span className={css.statement} lang={textLanguage(claim.statement)}>
          <Statement claim={claim} show={(part) => <Marked text={part} words={text} />} />
        </span>
        <span className={css.below}>
          {subject ? <EntityName entity={subject} /> : claim.subject} {predicatePhrase(claim.predicate)}{" "}
          {object ? <EntityName entity={object} /> : claim.object}
        </span>
      </span>
      <OwnMark of={claim} />
      <span className={css.facts}>{claimGrade(claim)}</span>
    </>
  );
}

function CommandLine({ command: { name, keys } }: { command: Command }) {
  return (
    <>
      <IconChevronRight size={16} aria-hidden="true" className="muted" />
      <span className={css.names}>{name}</span>
      {keys && <kbd className={`muted rigid framed round4 beside6 ${css.keys}`}>{onKeyboard(keys)}</kbd>}
    </>
  );
}

function CountryLine({ found: { of, type } }: { found: Extract<Found, { kind: "country" }> }) {
  const counts = new Map(of.types.map((one) => [one.type, strings.ofType[one.type](one.count)]));
  if (type !== undefined) {
    return <span className={css.more}>{strings.inCountry(counts.get(type) ?? "", countryInSentence(of.country))}</span>;
  }
  return (
    <>
      <IconWorld size={16} aria-hidden="true" className="muted" />
      <span className={css.names}>
        <span className={css.name}>{countryName(of.country)}</span>
        <span className={css.below}>{listParts([...counts.values()])}</span>
      </span>
      <span className={css.facts}>{strings.counts.entity(of.total)}</span>
    </>
  );
}

function EntityLine({ hit, inView }: { hit: SearchHit; inView: boolean }) {
  return (
    <>
      <FoundEntity hit={hit} />
      <OwnMark of={hit.entity} />
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}
