import { errorStatus } from "../contract/index.ts";
import { AtlasError } from "../errors.ts";
import type { DoorContext } from "./Door.ts";

/** Whether the request is at fault, and not the atlas. */
export function isRequestFault(error: unknown): error is AtlasError {
  return error instanceof AtlasError && errorStatus[error.code] < 500;
}

/** The words on an error for an assistant: its message if the request is at fault; the detail of our own faults is for the log. */
export function faultText(error: unknown, { report }: Pick<DoorContext, "report">): string {
  if (isRequestFault(error)) return error.message;
  report(error);
  const code = error instanceof AtlasError ? error.code : "internal";
  if (code === "query_timeout") return "The query took too long: ask again with narrower filters or a lower limit.";
  if (code === "server_busy") return "The atlas has too many questions to answer now: ask again in a second.";
  return "The atlas could not answer, for a reason of its own; its log has the details.";
}
