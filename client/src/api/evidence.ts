import type { ClaimPage, EvidenceMirror } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { type EvidenceAsked, evidenceQuery } from "../url/evidenceAddress.ts";
import { fetchJson } from "./fetchJson.ts";

/** What the data set rests on, and what is due on a day. */
export function evidenceMirror(day: string) {
  return queryOptions({
    queryKey: ["evidence", day],
    queryFn: ({ signal }) => fetchJson<EvidenceMirror>(`/api/evidence?day=${day}`, { signal }),
  });
}

/** The first claims of a list, those not checked for longest first. */
export function evidenceClaims({ list, ...narrowed }: EvidenceAsked, day: string) {
  const query = `list=${list}&day=${day}&limit=200${and(evidenceQuery(narrowed).toString())}`;
  return queryOptions({
    queryKey: ["evidenceClaims", query],
    queryFn: ({ signal }) => fetchJson<ClaimPage>(`/api/evidence/claims?${query}`, { signal }),
  });
}

function and(query: string): string {
  return query === "" ? "" : `&${query}`;
}
