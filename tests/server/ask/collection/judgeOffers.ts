import { readFileSync } from "node:fs";

/** A search of a collection, with the targets that answer it. */
export interface CollectedSearch {
  q: string;
  lang: "en" | "zh";
  kind: string;
  /** Targets of which each is an answer. */
  expect: string[];
  /** Targets that would mislead as the first. */
  must_not?: string[];
}

/** The searches of a collection, by its file. */
export function collection(name: "shared" | "own"): CollectedSearch[] {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));
}

/** Whether a target is one of some: parameters agree, and the ids of a page are a set. */
export function isOneOf(target: string, targets: readonly string[] = []): boolean {
  return targets.some((other) => inOneForm(other) === inOneForm(target));
}

function inOneForm(target: string): string {
  const [place = "", query = ""] = target.replace(/^new-question:/, "question:").split("?");
  const [kind = "", name = ""] = place.split(":");
  const parts = query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [key = "", value = ""] = part.split("=");
      return `${key}=${value.split(",").sort().join(",")}`;
    });
  return `${kind}:${name}?${parts.sort().join("&")}`;
}

/** The judgement of the first offers for one search. */
export interface Judged extends CollectedSearch {
  /** Place of the first answer among the offers, from 0; -1 if none is one. */
  at: number;
  misleads: boolean;
}

/** Judges the targets offered for a search, in their order. */
export function judgeOffers(search: CollectedSearch, targets: readonly string[]): Judged {
  const [first = ""] = targets;
  return {
    ...search,
    at: targets.findIndex((target) => isOneOf(target, search.expect)),
    misleads: isOneOf(first, search.must_not),
  };
}

/** The counts of a judged collection. */
export function countsOf(judged: readonly Judged[]) {
  const answerable = judged.filter(({ kind }) => kind !== "none");
  const others = judged.filter(({ kind }) => kind === "none");
  return {
    answerable: answerable.length,
    first: answerable.filter(({ at }) => at === 0).length,
    amongThree: answerable.filter(({ at }) => at >= 0 && at < 3).length,
    misleading: judged.filter(({ misleads }) => misleads).length,
    refused: others.filter(({ at }) => at === 0).length,
    refusable: others.length,
  };
}
