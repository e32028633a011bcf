import type { Entity, Source } from "@atlas/server/contract";
import { selectRecord } from "../../../model/address/view/selection.ts";
import { publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { languageName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { ownDataFact } from "../../../model/words/ownData/ownData.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { webHost } from "../../../model/words/webAddress.ts";
import { columnStrings } from "../../../parts/desk/strings.ts";
import { NewTabLink } from "../../../ui/NewTabLink.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { FactList } from "../frame/FactList.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { cardStrings } from "../frame/strings.ts";

export function SourceFacts({ source, entities }: { source: Source; entities: ReadonlyMap<string, Entity> }) {
  const { publisher_controlled_by, repeated_publisher, newest_check } = source;
  const controller = publisher_controlled_by === null ? undefined : entities.get(publisher_controlled_by);
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
        { name: columnStrings.publisher, value: publisher },
        { name: cardStrings.publisherKind, value: <KindOfPublisher source={source} /> },
        ...(controller ? [{ name: columnStrings.controlled_by, value: <EntityLink entity={controller} /> }] : []),
        ...(repeated_publisher === null ? [] : [{ name: cardStrings.repeats, value: <Original source={source} /> }]),
        ...via,
        { name: cardStrings.published, value: source.published === null ? null : formatDate(source.published) },
        { name: cardStrings.kind, value: readableTitle(source.kind) },
        ...(newest_check === null ? [] : [{ name: cardStrings.readAgain, value: formatDate(newest_check) }]),
        { name: columnStrings.language, value: languageName(source.language) },
        { name: cardStrings.link, value: linkTo(source) },
        ...ownDataFact(source),
        { name: cardStrings.sourceId, value: <code>{source.id}</code> },
      ]}
    />
  );
}

/** The kind of a publisher, and why the register gives it this kind. */
function KindOfPublisher({ source }: { source: Source }) {
  const doubtful = source.publisher_note?.startsWith("?") ?? false;
  const note = source.publisher_note?.replace(/^\?\s*/, "") || null;
  const kind = capital(publisherKindText(source));
  return (
    <>
      {doubtful ? withAside(kind, cardStrings.doubtful) : kind}
      {note !== null && (
        <>
          {shared.end} <span lang="en">{capital(note)}</span>
        </>
      )}
    </>
  );
}

/** The speaker or text that a source retells, linked if it is a source itself. */
function Original({ source: { repeats, repeated_publisher } }: { source: Source }) {
  if (repeats === null || repeats === repeated_publisher) return repeated_publisher;
  return (
    <SelectionLink change={(view) => selectRecord(view, "source", repeats)} label={cardStrings.aboutSource(repeats)}>
      {repeated_publisher}
    </SelectionLink>
  );
}

function linkTo(source: Source) {
  const { url, seen_at } = source;
  if (url === null) return capital(sourceAddress(source));
  const host = webHost(url);
  const link = host === null ? url : <NewTabLink href={url}>{cardStrings.openSource(host)}</NewTabLink>;
  if (seen_at === null) return link;
  return (
    <>
      {link}
      {shared.between}
      {shared.seenAt(seen_at)}
    </>
  );
}
