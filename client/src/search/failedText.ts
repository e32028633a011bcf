import { failureMessage } from "../api/failureMessage.ts";
import { strings } from "./strings.ts";
import type { FoundAnswer } from "./useFound.ts";

/** What was not searched, and why; empty where all was. */
export function failedText({ failed, failure }: FoundAnswer): string {
  if (failed.length === 0) return "";
  return strings.failed(
    failed.map((kind) => strings.groups[kind]),
    failureMessage(failure).text,
  );
}
