import type { AskAnswer, FewerWordsAnswer, FoundWith } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask, fewerWords, search, searchClaims, searchSources } from "../../parts/api/search.ts";
import type { Answers } from "./groupFound.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";

const FEW = 20;
/** Claims or sources listed if only they are wanted. */
export const MANY = 50;

/** The text searched for in each kind; an empty one is not searched. */
export type Texts = Record<FindableKind, string>;

/** A part of the search that the server answers; offers answer the text as a whole. */
export type Part = "offer" | "entity" | "claim" | "source";

/** The answers of the server so far; each part is requested, and fails, separately. */
export interface PartAnswers extends Pick<Answers, "entities" | "claims" | "sources"> {
  asked: AskAnswer | undefined;
  kinds: Part[];
  isAnswered: (part: Part) => boolean;
  failed: Part[];
  /** Why the first of them failed. */
  failure: Error | null;
  retry: () => void;
}

/** Requests each kind while the search is open; the last answers stay while new ones load. */
export function useAnswers({ only, types, country }: Asked, texts: Texts, open: boolean): PartAnswers {
  const isWanted = (kind: Part) => {
    if (!open) return false;
    if (kind === "offer") return texts.question !== "" && (only === null || only === "question");
    if (only !== null && only !== kind) return false;
    if (kind === "entity") return texts.entity !== "" || types.length > 0 || country !== "";
    return texts[kind] !== "" && isTelling(texts[kind], only);
  };
  const [claims, sources] = [only === "claim" ? MANY : FEW, only === "source" ? MANY : FEW];
  const parts = {
    offer: useQuery({ ...ask(texts.question), enabled: isWanted("offer") }),
    entity: useQuery({ ...search(texts.entity, { types, country }), enabled: isWanted("entity") }),
    claim: useQuery({ ...searchClaims(texts.claim, claims), enabled: isWanted("claim") }),
    source: useQuery({ ...searchSources(texts.source, sources), enabled: isWanted("source") }),
  };
  const kinds = (["offer", "entity", "claim", "source"] as const).filter(isWanted);
  const answered = kinds.filter((kind) => {
    const { isError, isSuccess, isPlaceholderData } = parts[kind];
    return isError || (isSuccess && !isPlaceholderData);
  });
  const failed = kinds.filter((kind) => parts[kind].isError);
  return {
    asked: isWanted("offer") ? parts.offer.data : undefined,
    entities: isWanted("entity") ? parts.entity.data : undefined,
    claims: isWanted("claim") ? parts.claim.data : undefined,
    sources: isWanted("source") ? parts.source.data : undefined,
    kinds,
    isAnswered: (part) => answered.includes(part),
    failed,
    failure: failed[0] === undefined ? null : parts[failed[0]].error,
    retry: () => {
      for (const kind of failed) void parts[kind].refetch();
    },
  };
}

/** A single letter is in nearly every claim; a Chinese character is a word. */
function isTelling(text: string, only: FindableKind | null): boolean {
  return only !== null || text.length > 1 || /\p{Script=Han}/u.test(text);
}

/** For each kind, the typed words with which something is found. */
export type FewerWords = Partial<Record<FindableKind, FoundWith>>;

/** Several words, or Chinese, which has no spaces. */
const SEVERAL = /\S\s+\S|\p{Script=Han}{2}/u;

/** If nothing has all words, asks which of them find something; null if none does. */
export function useFewerWords(
  { text, only, types, country }: Asked,
  nothing: boolean,
): { fewer: FewerWords | null; asking: boolean } {
  const wanted = nothing && types.length === 0 && country === "" && SEVERAL.test(text);
  const { data, isPending } = useQuery({ ...fewerWords(text), enabled: wanted });
  const found = useMemo(() => data && ofKinds(data, only), [data, only]);
  return { fewer: (wanted && found) || null, asking: wanted && isPending };
}

function ofKinds(answer: FewerWordsAnswer, only: FindableKind | null): FewerWords | null {
  const fewer: FewerWords = {};
  for (const kind of ["entity", "claim", "source"] as const) {
    if (answer[kind] !== null && (only === null || only === kind)) fewer[kind] = answer[kind];
  }
  return Object.keys(fewer).length > 0 ? fewer : null;
}
