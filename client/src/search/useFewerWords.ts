import type { FewerWordsAnswer, FoundWith } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { fewerWords } from "../api/search.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";

/** With which of the words typed something of each kind is found. */
export type FewerWords = Partial<Record<FindableKind, FoundWith>>;

/** Several words, or Chinese, which is written without blanks. */
const SEVERAL = /\S\s+\S|\p{Script=Han}{2}/u;

/** Where all words together find nothing, asks with which of them something is found; null where nothing is. */
export function useFewerWords(
  { text, only, types }: Asked,
  nothing: boolean,
): { fewer: FewerWords | null; asking: boolean } {
  const wanted = nothing && types.length === 0 && SEVERAL.test(text);
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
