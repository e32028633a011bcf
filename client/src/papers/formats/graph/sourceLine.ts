import { publisherKindText } from "../../../model/claim/source/publisherParts.ts";
import { sourceAddress } from "../../../model/claim/source/sourceAddress.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import type { NumberedSource } from "../../briefing/Briefing.ts";

/** A source on one line, for formats without tables: "S3 Title. Publisher, news media, 2025-03. https://…". */
export function sourceLine({ number, source }: NumberedSource): string {
  const { title, publisher, published } = source;
  return `S${number} ${asSentence(title, ".")} ${[publisher, publisherKindText(source), published, ownDataText(source)].filter(Boolean).join(", ")}. ${sourceAddress(source)}`;
}
