import { publisherKindText } from "../../../claim/source/publisherParts.ts";
import { sourceAddress } from "../../../claim/source/sourceAddress.ts";
import { asSentence } from "../../../words/asSentence.ts";
import { ownDataText } from "../../../words/ownData/ownData.ts";
import type { NumberedSource } from "../../Briefing.ts";

/** A source on one line, for formats without tables: "S3 Title. Publisher, news media, 2025-03. https://…". */
export function sourceLine({ number, source }: NumberedSource): string {
  const { title, publisher, published } = source;
  return `S${number} ${asSentence(title, ".")} ${[publisher, publisherKindText(source), published, ownDataText(source)].filter(Boolean).join(", ")}. ${sourceAddress(source)}`;
}
