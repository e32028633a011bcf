import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { search, searchClaims, searchSources } from "../api/search.ts";
import { offerChanges, offeredCommands, onOffers } from "../ui/commands.ts";
import { useSlow } from "../ui/useSlow.ts";
import type { FoundGroup } from "./Found.ts";
import { groupFound, groupOffers } from "./groupFound.ts";
import { matchCommands } from "./matchCommands.ts";
import { type Asked, type FindableKind, parseTyped } from "./parseTyped.ts";
import { readRecents } from "./recents.ts";

const TYPING_PAUSE_MS = 100;
const FEW = 20;
/** Claims or sources listed where they alone are wanted. */
export const MANY = 50;

/** What the search has to show for a text: the last answers stay while new ones are on their way. */
export interface FoundAnswer {
  asked: Asked;
  groups: FoundGroup[];
  /** How many there are of each kind, shown or not; a kind that was not asked for is absent. */
  totals: Partial<Record<FindableKind, number>>;
  /** True when everything that is shown answers exactly this text. */
  settled: boolean;
  /** True when what stands first will stay there. */
  decided: boolean;
  /** True once an answer has kept the reader waiting. */
  slow: boolean;
  failed: FindableKind[];
  retry: () => void;
}

/** Searches everything as the reader types, after a short pause; a request that a later letter makes pointless is given up. */
export function useFound(typed: string, open: boolean): FoundAnswer {
  const [paused] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const asked = useMemo(() => parseTyped(paused), [paused]);
  const { text, only, types } = asked;
  const wanted = (kind: FindableKind) =>
    open && typed !== "" && text !== "" && (only === null || only === kind) && (kind === "entity" || isTelling(asked));
  const entities = useQuery({ ...search(text, types), enabled: wanted("entity") });
  const claims = useQuery({ ...searchClaims(text, only === "claim" ? MANY : FEW), enabled: wanted("claim") });
  const sources = useQuery({ ...searchSources(text, only === "source" ? MANY : FEW), enabled: wanted("source") });
  const queries = { entity: entities, claim: claims, source: sources };
  const kinds = (["entity", "claim", "source"] as const).filter(wanted);
  const isAnswered = (kind: keyof typeof queries) =>
    !wanted(kind) || queries[kind].isError || (queries[kind].isSuccess && !queries[kind].isPlaceholderData);

  useSyncExternalStore(onOffers, offerChanges);
  const commands = open && (only === null || only === "command") ? offeredCommands() : [];
  const fitting = text === "" && only !== "command" ? commands : matchCommands(commands, text);
  const groups =
    typed === ""
      ? groupOffers(open ? readRecents() : [], commands)
      : groupFound(asked, {
          entities: wanted("entity") ? entities.data : undefined,
          claims: wanted("claim") ? claims.data : undefined,
          sources: wanted("source") ? sources.data : undefined,
          commands: text === "" && only !== "command" ? [] : fitting,
        });
  const current = paused === typed;
  const settled = current && kinds.every(isAnswered);
  return {
    asked,
    groups,
    totals: {
      ...(wanted("entity") && { entity: entities.data?.hits.length ?? 0 }),
      ...(wanted("claim") && { claim: claims.data?.total ?? 0 }),
      ...(wanted("source") && { source: sources.data?.total ?? 0 }),
      ...((only === null || only === "command") && { command: fitting.length }),
    },
    settled,
    decided: settled || (current && isAnswered("entity") && wanted("entity") && (entities.data?.hits.length ?? 0) > 0),
    slow: useSlow(open && typed !== "" && !settled),
    failed: kinds.filter((kind) => queries[kind].isError),
    retry: () => {
      for (const kind of kinds) if (queries[kind].isError) void queries[kind].refetch();
    },
  };
}

/** One letter stands in nearly every claim; a Chinese character is a word. */
function isTelling({ text, only }: Asked): boolean {
  return only !== null || text.length > 1 || /\p{Script=Han}/u.test(text);
}
