import { asSentence } from "../../../words/asSentence.ts";
import { ownDataText } from "../../../words/ownData/ownData.ts";
import type { NumberedSource } from "../../Briefing.ts";

/** A source in one line, as a file without room for tables holds it: "S3 Title. Publisher, 2025-03. https://…". */
export function sourceLine({ number, source }: NumberedSource): string {
  const { title, publisher, published, url } = source;
  return `S${number} ${asSentence(title, ".")} ${[publisher, published, ownDataText(source)].filter(Boolean).join(", ")}. ${url}`;
}
