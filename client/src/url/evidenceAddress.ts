import type { EvidenceClaimsRequest } from "@atlas/server/contract";
import { analysisPaths } from "./analysisAddress.ts";

/** Page that mirrors what the data set rests on; the claims behind each number are a page below it. */
export const EVIDENCE_PATH = analysisPaths.evidence;

export type EvidenceList = EvidenceClaimsRequest["list"];

/** A list of claims that the evidence is looked at by, with the publisher where it is one of those. */
export interface EvidenceAsked {
  list: EvidenceList;
  publisher: string;
}

const lists: Record<EvidenceList, true> = {
  "own-word": true,
  "one-publisher": true,
  disputed: true,
  oldest: true,
  publisher: true,
  "publisher-alone": true,
  suspension: true,
  plan: true,
  target: true,
  figure: true,
};

/** The address of a list of claims. */
export function evidenceAddress({ list, publisher }: EvidenceAsked): string {
  const query = publisher === "" ? "" : `?${new URLSearchParams({ publisher })}`;
  return `${EVIDENCE_PATH}/${list}${query}`;
}

/** The list that an address asks for; null where it names none that there is. */
export function evidenceIn(path: string, search: string): EvidenceAsked | null {
  const name = path.slice(EVIDENCE_PATH.length + 1);
  // Object.keys knows the keys of the table as strings only.
  const list = (Object.keys(lists) as EvidenceList[]).find((one) => one === name);
  if (list === undefined) return null;
  return { list, publisher: (new URLSearchParams(search).get("publisher") ?? "").slice(0, 300).trim() };
}
