import type { Entity, Source } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { webHost } from "../../browser/webAddress.ts";
import { languageName } from "../../words/codeNames.ts";
import { formatDate } from "../../words/formatDate.ts";
import { ownDataFact } from "../../words/ownData/ownDataFact.ts";
import { readableTitle } from "../../words/readableWord.ts";
import { EntityLink } from "../entity/EntityLink.tsx";
import { cardStrings } from "../frame/cardStrings.ts";
import { FactList } from "../frame/FactList.tsx";
import { strings } from "../frame/strings.ts";

interface SourceFactsProps {
  source: Source;
  entities: ReadonlyMap<string, Entity>;
}

/** What kind of document a source is: publisher, speaker, date, address and language. */
export function SourceFacts({ source, entities }: SourceFactsProps) {
  const speaker = source.publisher_entity === null ? undefined : entities.get(source.publisher_entity);
  const publisher = speaker ? (
    <>
      {source.publisher}
      {cardStrings.ownWordOf} <EntityLink entity={speaker} />
    </>
  ) : (
    source.publisher
  );
  const via = source.via === null ? [] : [{ name: cardStrings.via, value: source.via }];
  return (
    <FactList
      facts={[
        { name: cardStrings.publisher, value: publisher },
        ...via,
        { name: cardStrings.published, value: source.published === null ? null : formatDate(source.published) },
        { name: cardStrings.kind, value: readableTitle(source.kind) },
        { name: cardStrings.language, value: languageName(source.language) },
        { name: cardStrings.link, value: linkTo(source) },
        ...ownDataFact(source),
        { name: cardStrings.sourceId, value: <code>{source.id}</code> },
      ]}
    />
  );
}

function linkTo({ url }: Source) {
  const host = webHost(url);
  if (host === null) return url;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {cardStrings.openSource(host)}
      <VisuallyHidden>{strings.newTab}</VisuallyHidden>
    </a>
  );
}
