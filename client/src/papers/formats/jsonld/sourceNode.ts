import { strings as shared } from "../../../model/words/strings.ts";
import type { NumberedSource } from "../../briefing/Briefing.ts";
import type { RecordTexts } from "../../briefing/recordLinks.ts";
import { omitEmpty } from "./omitEmpty.ts";

/** A source, identified by its global name; its URL is plain text, because not every URL is a valid IRI. */
export function sourceNode({ number, source }: NumberedSource, names: RecordTexts<string>) {
  const { id, title, publisher, via, publisher_entity, url, published, kind, language } = source;
  const { publisher_controlled_by: controller } = source;
  return omitEmpty({
    id: names.source(id),
    type: ["prov:Entity", "schema:CreativeWork"],
    label: `S${number}`,
    title,
    publisher,
    publisherKind: source.publisher_kind,
    publisherCountry: source.publisher_country,
    publisherControlledBy: controller === null ? null : names.entity(controller),
    repeatsPublisher: source.repeated_publisher,
    readAgain: source.newest_check,
    via,
    publisherEntity: publisher_entity === null ? null : names.entity(publisher_entity),
    url,
    accessRights: url === null ? shared.notPublic : null,
    published,
    sourceKind: kind,
    language,
    ownData: source.own,
    overrideReason: source.override_reason,
  });
}
