import type { Writer } from "../../desk/RowChange.ts";
import { ConditionNeeded } from "../httpErrors.ts";
import type { Sender } from "../Sender.ts";

/** Who changes a row, and the state that they have seen. Throws ConditionNeeded if the request does not say. */
export function seenBy({ who, seen }: Sender): Writer {
  if (seen === undefined)
    throw new ConditionNeeded('send If-Match with the tag of the row in quotes, or "If-None-Match: *" for a new row');
  return { who, seen };
}
