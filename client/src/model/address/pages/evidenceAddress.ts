import type { EvidenceClaimsRequest } from "@atlas/server/contract";
import { type EntityType, type Evidence, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import { matching, oneOf, someOf, textUpTo } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Page of the evidence behind the data set, with a page below it for the claims behind each number. */
export const EVIDENCE_PATH = analysisPaths.evidence;

export type EvidenceList = EvidenceClaimsRequest["list"];

/** Filters of a list of claims; an empty value restricts nothing. */
interface Narrowing {
  /** For the lists by publisher. */
  publisher: string;
  /** For the list of claims: type of either end, grades, and year of the newest source. */
  type: EntityType | "";
  evidence: readonly Evidence[];
  year: string;
  /** For the lists by what checks found. */
  dossier: string;
}

/** A list of claims with its filters. */
export interface EvidenceAsked extends Narrowing {
  list: EvidenceList;
}

/** Stands for the year of claims without a dated source. */
export const UNDATED = "undated";

/** The filters of each list, besides the day. */
const lists: Record<EvidenceList, "publisher" | "claim" | "check" | null> = {
  "own-word": null,
  "one-publisher": null,
  disputed: null,
  oldest: null,
  claims: "claim",
  publisher: "publisher",
  "publisher-independent": "publisher",
  "publisher-alone": "publisher",
  suspension: null,
  plan: null,
  target: null,
  figure: null,
  checked: "check",
  "found-in-full": "check",
  "found-in-part": "check",
  "not-supported": "check",
  unreadable: "check",
  "lost-grade": null,
};

const narrowing = defineAddress<Narrowing>({
  publisher: part("publisher", textUpTo(300), ""),
  type: part("type", oneOf(entityTypeIds), ""),
  evidence: part("evidence", someOf(evidenceIds), []),
  year: part("year", matching(new RegExp(`^(\\d{4}|${UNDATED})$`)), ""),
  dossier: part("dossier", textUpTo(100), ""),
});

export function wholeList(list: EvidenceList): EvidenceAsked {
  return { list, ...narrowing.parse("") };
}

export function evidenceAddress({ list, ...narrowed }: Pick<EvidenceAsked, "list"> & Partial<Narrowing>): string {
  return joinAddress(`${EVIDENCE_PATH}/${list}`, evidenceQuery(narrowed).toString());
}

/** The filters of a list, for the address of the page and for the request. */
export function evidenceQuery(narrowed: Partial<Narrowing>): URLSearchParams {
  return new URLSearchParams(narrowing.write({ ...narrowing.parse(""), ...narrowed }));
}

/** The list in an address, with its filters; null if no list has that name. */
export function evidenceIn(path: string, search: string): EvidenceAsked | null {
  const name = path.slice(EVIDENCE_PATH.length + 1);
  // Object.keys types the keys as plain strings.
  const list = (Object.keys(lists) as EvidenceList[]).find((one) => one === name);
  if (list === undefined) return null;
  const { publisher, dossier, ...ofClaims } = narrowing.parse(search);
  if (lists[list] === "publisher") return { ...wholeList(list), publisher };
  if (lists[list] === "check") return { ...wholeList(list), dossier };
  return lists[list] === "claim" ? { ...wholeList(list), ...ofClaims } : wholeList(list);
}
