import type { NumberedSource } from "../../Briefing.ts";
import type { RecordLinks } from "../../recordLinks.ts";
import { told } from "./told.ts";

/** A source under the address at which the atlas shows it; its own address is a text, as not every one is a valid IRI. */
export function sourceNode({ number, source }: NumberedSource, links: RecordLinks) {
  const { id, title, publisher, via, publisher_entity, url, published, kind, language } = source;
  return told({
    id: links.source(id),
    type: ["prov:Entity", "schema:CreativeWork"],
    label: `S${number}`,
    title,
    publisher,
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
