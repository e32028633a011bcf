import type { NumberedSource } from "../../Briefing.ts";
import type { RecordLinks } from "../../recordLinks.ts";
import { omitEmpty } from "./omitEmpty.ts";

/** A source, identified by its address in the atlas; its URL is plain text, because not every URL is a valid IRI. */
export function sourceNode({ number, source }: NumberedSource, links: RecordLinks) {
  const { id, title, publisher, via, publisher_entity, url, published, kind, language } = source;
  const { publisher_controlled_by: controller } = source;
  return omitEmpty({
    id: links.source(id),
    type: ["prov:Entity", "schema:CreativeWork"],
    label: `S${number}`,
    title,
    publisher,
    publisherKind: source.publisher_kind,
    publisherCountry: source.publisher_country,
    publisherControlledBy: controller === null ? null : links.entity(controller),
    repeatsPublisher: source.repeated_publisher,
    readAgain: source.newest_check,
    via,
    publisherEntity: publisher_entity === null ? null : links.entity(publisher_entity),
    url,
    published,
    sourceKind: kind,
    language,
    ownData: source.own,
    overrideReason: source.override_reason,
  });
}
