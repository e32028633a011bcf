import type { EvidenceClaims, EvidenceMirror } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { type EvidenceAsked, evidenceQuery } from "../../model/address/pages/evidenceAddress.ts";
import { asking } from "./request/fetchJson.ts";

/** What the data set rests on, and what is due on a day. */
export function evidenceMirror(day: string) {
  return queryOptions({
    queryKey: ["evidence", day],
    ...asking<EvidenceMirror>(`/api/evidence?day=${day}`),
  });
}

/** The first claims of a list, longest unchecked first. */
export function evidenceClaims({ list, ...narrowed }: EvidenceAsked, day: string) {
  const query = `list=${list}&day=${day}&limit=200${and(evidenceQuery(narrowed).toString())}`;
  return queryOptions({
    queryKey: ["evidenceClaims", query],
    ...asking<EvidenceClaims>(`/api/evidence/claims?${query}`),
  });
}

function and(query: string): string {
  return query === "" ? "" : `&${query}`;
}
