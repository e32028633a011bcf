import type { DeskFault } from "@atlas/server/contract";
import { asSentence } from "../../../../model/words/asSentence.ts";
import { capital } from "../../../../model/words/capital.ts";
import { type FieldFault, fieldOf } from "./FieldFault.ts";

/** The faults that the server found, at the fields that they concern; its words are always English. */
export function serverFaults(faults: readonly DeskFault[]): FieldFault[] {
  return faults.map(({ table, key, column, message }) => ({
    field: table === "claims" || key === null ? (column ?? "") : fieldOf(key, column ?? ""),
    kind: "wrong",
    text: { text: asSentence(capital(message), "."), lang: "en" },
  }));
}
