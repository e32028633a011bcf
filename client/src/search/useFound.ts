import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useSignal } from "../browser/useSignal.ts";
import { useSlow } from "../browser/useSlow.ts";
import { type Command, offeredCommands, offers } from "../ui/commands.ts";
import type { FoundGroup } from "./Found.ts";
import { groupFound, groupOffers } from "./groupFound.ts";
import { matchCommands } from "./matchCommands.ts";
import { type Asked, type FindableKind, parseTyped } from "./parseTyped.ts";
import { readRecents } from "./recents.ts";
import { type PartAnswers, type Texts, useAnswers } from "./useAnswers.ts";
import { type FewerWords, useFewerWords } from "./useFewerWords.ts";

const TYPING_PAUSE_MS = 100;

/** Results for a text; the last ones stay while new ones load. */
export interface FoundAnswer {
  asked: Asked;
  /** The words with which each kind was found, if nothing has all of them. */
  fewer: FewerWords | null;
  /** The text searched for in each kind. */
  texts: Texts;
  groups: FoundGroup[];
  /** Total of each kind, shown or not. */
  totals: Record<FindableKind, number>;
  /** True if everything shown answers exactly this text. */
  settled: boolean;
  /** True if the first result is final. */
  decided: boolean;
  /** True once an answer has kept the reader waiting. */
  slow: boolean;
  failed: FindableKind[];
  /** Why the first of them failed. */
  failure: Error | null;
  retry: () => void;
}

/**
 * Searches everything while the reader types, after a short pause; aborts requests that a later letter makes obsolete.
 */
export function useFound(typed: string, open: boolean): FoundAnswer {
  const [paused] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const asked = useMemo(() => parseTyped(paused), [paused]);
  const whole = useAnswers(asked, sameText(asked.text), open && typed !== "");
  const commands = useFittingCommands(asked, open);
  const current = paused === typed;
  const answered = current && whole.kinds.every(whole.isAnswered);
  const nothing =
    answered && whole.kinds.length > 0 && whole.failed.length === 0 && isEmpty(totalsOf(whole, commands.length));
  const { fewer: found, asking } = useFewerWords(asked, nothing);
  // Like other answers, these stay while the next one loads.
  const [kept, keep] = useState<FewerWords | null>(null);
  const fewer = typed !== "" && (!answered || asking) ? kept : found;
  if (fewer !== kept) keep(fewer);
  const texts = fewer === null ? sameText(asked.text) : textsOf(fewer);
  const part = useAnswers(asked, texts, fewer !== null);
  const answers = fewer === null ? whole : part;
  const groups =
    typed === "" || paused === ""
      ? groupOffers(open ? readRecents() : [], commands)
      : groupFound(asked, { ...answers, commands });
  const settled = answered && !asking && answers.kinds.every(answers.isAnswered);
  const hits = answers.entities?.hits.length ?? 0;
  return {
    asked,
    fewer,
    texts,
    groups,
    totals: totalsOf(answers, commands.length),
    settled,
    decided: settled || (fewer === null && current && hits > 0 && answers.isAnswered("entity")),
    slow: useSlow(open && typed !== "" && !settled),
    failed: answers.failed,
    failure: answers.failure,
    retry: answers.retry,
  };
}

/** The commands that match the text; all of them before anything is typed. */
function useFittingCommands({ text, only }: Asked, open: boolean): Command[] {
  useSignal(offers);
  return open && (only === null || only === "command") ? matchCommands(offeredCommands(), text) : [];
}

function sameText(text: string): Texts {
  return { entity: text, claim: text, source: text, command: text };
}

function textsOf({ entity, claim, source }: FewerWords): Texts {
  return { entity: entity?.q ?? "", claim: claim?.q ?? "", source: source?.q ?? "", command: "" };
}

function isEmpty(totals: FoundAnswer["totals"]): boolean {
  return Object.values(totals).every((total) => total === 0);
}

function totalsOf({ entities, claims, sources }: PartAnswers, commands: number): FoundAnswer["totals"] {
  return {
    entity: entities?.hits.length ?? 0,
    claim: claims?.total ?? 0,
    source: sources?.total ?? 0,
    command: commands,
  };
}
