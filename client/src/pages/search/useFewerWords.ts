import type { FewerWordsAnswer, FoundWith } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { fewerWords } from "../../parts/api/search.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";

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
