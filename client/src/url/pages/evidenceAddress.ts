import type { EvidenceClaimsRequest } from "@atlas/server/contract";
import { type EntityType, type Evidence, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import { analysisPaths } from "./analysisAddress.ts";

/** Page that mirrors what the data set rests on; the claims behind each number are a page below it. */
export const EVIDENCE_PATH = analysisPaths.evidence;

export type EvidenceList = EvidenceClaimsRequest["list"];

/** A list of claims that the evidence is looked at by; what narrows it restricts nothing where it is empty. */
export interface EvidenceAsked {
  list: EvidenceList;
  /** For the lists by publisher. */
  publisher: string;
  /** For the list of claims: type of an entity at one of the two ends, grades, and year of the newest source. */
  type: EntityType | "";
  evidence: readonly Evidence[];
  year: string;
}

/** Stands for the year of claims none of whose sources is dated. */
export const UNDATED = "undated";

/** What narrows each list, besides the day. */
const lists: Record<EvidenceList, "publisher" | "claim" | null> = {
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
};

/** All of a list. */
export function wholeList(list: EvidenceList): EvidenceAsked {
  return { list, publisher: "", type: "", evidence: [], year: "" };
}

/** The address of a list of claims. */
export function evidenceAddress({ list, ...narrowed }: Pick<EvidenceAsked, "list"> & Partial<EvidenceAsked>): string {
  const query = evidenceQuery(narrowed).toString();
  return `${EVIDENCE_PATH}/${list}${query === "" ? "" : `?${query}`}`;
}

/** What narrows a list, as it stands in the address of the page and in that of the answer. */
export function evidenceQuery({ publisher = "", type = "", evidence = [], year = "" }: Partial<EvidenceAsked>) {
  const given = Object.entries({ publisher, type, evidence: evidence.join(","), year });
  return new URLSearchParams(given.filter(([, value]) => value !== ""));
}

/** The list that an address asks for, with what narrows such a list; null where it names none that there is. */
export function evidenceIn(path: string, search: string): EvidenceAsked | null {
  const name = path.slice(EVIDENCE_PATH.length + 1);
  // Object.keys knows the keys of the table as strings only.
  const list = (Object.keys(lists) as EvidenceList[]).find((one) => one === name);
  if (list === undefined) return null;
  const query = new URLSearchParams(search);
  const whole = wholeList(list);
  if (lists[list] === "publisher") return { ...whole, publisher: (query.get("publisher") ?? "").slice(0, 300).trim() };
  if (lists[list] === null) return whole;
  const grades = (query.get("evidence") ?? "").split(",");
  const year = query.get("year") ?? "";
  return {
    ...whole,
    type: entityTypeIds.find((type) => type === query.get("type")) ?? "",
    evidence: evidenceIds.filter((grade) => grades.includes(grade)),
    year: /^\d{4}$/.test(year) || year === UNDATED ? year : "",
  };
}
