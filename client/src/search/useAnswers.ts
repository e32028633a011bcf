import { useQuery } from "@tanstack/react-query";
import { search, searchClaims, searchSources } from "../api/search.ts";
import type { Answers } from "./groupFound.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";

const FEW = 20;
/** Claims or sources listed where they alone are wanted. */
export const MANY = 50;

/** What each kind is searched with; nothing is not searched. */
export type Texts = Record<FindableKind, string>;

/** What the server has answered so far to a search; each kind is asked for, and fails, by itself. */
export interface PartAnswers extends Omit<Answers, "commands"> {
  /** The kinds that were asked for. */
  kinds: FindableKind[];
  isAnswered: (kind: FindableKind) => boolean;
  failed: FindableKind[];
  /** Why the first of them failed. */
  failure: Error | null;
  retry: () => void;
}

/** Asks the server for each kind by its text, as long as the search is open: the last answers stay while new ones are on their way. */
export function useAnswers({ only, types }: Asked, texts: Texts, open: boolean): PartAnswers {
  const isWanted = (kind: FindableKind) =>
    open &&
    texts[kind] !== "" &&
    (only === null || only === kind) &&
    (kind === "entity" || isTelling(texts[kind], only));
  const [claims, sources] = [only === "claim" ? MANY : FEW, only === "source" ? MANY : FEW];
  const parts = {
    entity: useQuery({ ...search(texts.entity, types), enabled: isWanted("entity") }),
    claim: useQuery({ ...searchClaims(texts.claim, claims), enabled: isWanted("claim") }),
    source: useQuery({ ...searchSources(texts.source, sources), enabled: isWanted("source") }),
  };
  const kinds = (["entity", "claim", "source"] as const).filter(isWanted);
  const answered = kinds.filter((kind) => {
    const { isError, isSuccess, isPlaceholderData } = parts[kind];
    return isError || (isSuccess && !isPlaceholderData);
  });
  const failed = kinds.filter((kind) => parts[kind].isError);
  return {
    entities: isWanted("entity") ? parts.entity.data : undefined,
    claims: isWanted("claim") ? parts.claim.data : undefined,
    sources: isWanted("source") ? parts.source.data : undefined,
    kinds,
    isAnswered: (kind) => answered.some((one) => one === kind),
    failed,
    failure: failed[0] === undefined ? null : parts[failed[0]].error,
    retry: () => {
      for (const kind of failed) void parts[kind].refetch();
    },
  };
}

/** One letter stands in nearly every claim; a Chinese character is a word. */
function isTelling(text: string, only: FindableKind | null): boolean {
  return only !== null || text.length > 1 || /\p{Script=Han}/u.test(text);
}
