import type { MixedText } from "../../model/words/mixedText.ts";
import { failureMessage } from "../../parts/api/request/failureMessage.ts";
import { strings } from "./strings.ts";
import type { FoundAnswer } from "./useFound.ts";

/** What was not searched, and why; empty if everything was. */
export function failedText({ failed, failure }: FoundAnswer): MixedText {
  if (failed.length === 0) return { text: "" };
  const why = failureMessage(failure);
  const kinds = failed.map((kind) => strings.groups[kind]);
  return { ...why, text: strings.failed(kinds, why.text) };
}
