import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { language } from "../../model/words/language.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { questions } from "../../parts/api/questions.ts";
import { failureMessage } from "../../parts/api/request/failureMessage.ts";
import { type CountryCount, useCountries } from "../../parts/picker/countries.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { useSlow } from "../../ui/browser/useSlow.ts";
import { type Command, offeredCommands, offers } from "../../ui/commands.ts";
import { type Answers, type Found, type FoundGroup, groupFound, groupOffers } from "./groupFound.ts";
import { matchCommands, matchCountries, matchTitles } from "./matchNames.ts";
import { type FoundQuestion, foundOffers } from "./offers.ts";
import { type Asked, type FindableKind, parseTyped } from "./parseTyped.ts";
import { readRecents } from "./recents.ts";
import { strings } from "./strings.ts";
import { type FewerWords, type Part, type PartAnswers, type Texts, useAnswers, useFewerWords } from "./useAnswers.ts";

/** Longer than between two letters of somebody who types on. */
const TYPING_PAUSE_MS = 200;

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
  failed: Part[];
  /** Why the first of them failed. */
  failure: Error | null;
  retry: () => void;
}

/**
 * Searches everything while the reader types: offers and entities with every letter, claims and sources, which take longer
 * and stand further down, after a short pause. Requests that a later letter makes obsolete are aborted.
 */
export function useFound(typed: string, open: boolean): FoundAnswer {
  const [paused] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const countries = useCountries(open);
  const codes = useMemo(() => countries.map(({ country }) => country), [countries]);
  const asked = useMemo(() => parseTyped(typed, codes), [typed, codes]);
  const before = useMemo(() => parseTyped(paused, codes), [paused, codes]);
  const later = before.only === asked.only ? before.text : "";
  const wholeTexts = { ...sameText(asked.text), claim: later, source: later };
  const whole = useAnswers(asked, wholeTexts, open && typed !== "");
  const commands = useFittingCommands(asked, open);
  const named = useMemo(() => matchCountries(asked, countries), [asked, countries]);
  const waits = asked.only === null || asked.only === "claim" || asked.only === "source";
  const current = !waits || paused === typed;
  const answered = current && whole.kinds.every(whole.isAnswered);
  const titled = useTitled(asked, open);
  const own = { commands, countries: named, questions: titled };
  const nothing =
    answered &&
    whole.kinds.length > 0 &&
    whole.failed.length === 0 &&
    !whole.asked?.offers.length &&
    isEmpty(totalsOf(whole, own));
  const { fewer: found, asking } = useFewerWords(asked, nothing);
  // Like other answers, these stay while the next one loads.
  const [kept, keep] = useState<FewerWords | null>(null);
  const fewer = typed !== "" && (!answered || asking) ? kept : found;
  if (fewer !== kept) keep(fewer);
  const texts = fewer === null ? wholeTexts : textsOf(fewer);
  const part = useAnswers(asked, texts, fewer !== null);
  const answers = fewer === null ? whole : part;
  const offers = offersIn(asked, whole, countries);
  const now =
    typed === "" ? groupOffers(open ? readRecents() : [], commands) : groupFound(asked, { ...answers, ...own, offers });
  const settled = answered && !asking && answers.kinds.every(answers.isAnswered);
  const hits = answers.entities?.hits.length ?? 0;
  const slow = useSlow(open && typed !== "" && !settled);
  const isFirst = (part: Part) => !whole.kinds.includes(part) || whole.isAnswered(part);
  // Somebody who types on does not wait for the list.
  const hasWaited = slow && paused === typed;
  const groups = useHeld(now, hasWaited || (isFirst("offer") && isFirst("entity")));
  return {
    asked,
    fewer,
    texts,
    groups,
    totals: totalsOf(answers, own),
    settled,
    decided: settled || (fewer === null && offers.length + hits > 0 && isFirst("offer") && isFirst("entity")),
    slow,
    failed: answers.failed,
    failure: answers.failure,
    retry: answers.retry,
  };
}

/** The offers of the server; only questions if only they are wanted. */
function offersIn({ only }: Asked, { asked, entities }: PartAnswers, countries: readonly CountryCount[]): Found[] {
  if (!asked) return [];
  const offers = foundOffers(asked, { hits: entities?.hits ?? [], countries });
  return only === null ? offers : offers.filter(({ kind }) => kind === only);
}

/** The questions with the text in their titles, if only questions are wanted. */
function useTitled({ text, only }: Asked, open: boolean): FoundQuestion[] {
  const { data } = useQuery({ ...questions(), enabled: open && only === "question" });
  if (!data || only !== "question") return [];
  return matchTitles(data.questions, text).map(({ id, title, title_zh }) => {
    return { id, title: language() === "zh" ? title_zh : title, values: {}, about: [], answer: null };
  });
}

/** The last groups whose first lines are final, so that no line moves away under a pointer while answers come in. */
function useHeld(groups: FoundGroup[], isFinal: boolean): FoundGroup[] {
  const last = useRef(groups);
  useEffect(() => {
    if (isFinal) last.current = groups;
  });
  return isFinal ? groups : last.current;
}

/** The commands that match the text; all of them before anything is typed. */
function useFittingCommands({ text, only }: Asked, open: boolean): Command[] {
  useSignal(offers);
  return open && (only === null || only === "command") ? matchCommands(offeredCommands(), text) : [];
}

function sameText(text: string): Texts {
  return { country: text, question: text, entity: text, claim: text, source: text, command: text };
}

function textsOf({ entity, claim, source }: FewerWords): Texts {
  return {
    entity: entity?.q ?? "",
    claim: claim?.q ?? "",
    source: source?.q ?? "",
    country: "",
    question: "",
    command: "",
  };
}

function isEmpty(totals: FoundAnswer["totals"]): boolean {
  return Object.values(totals).every((total) => total === 0);
}

function totalsOf(
  { entities, claims, sources }: PartAnswers,
  { commands, countries, questions }: Pick<Answers, "commands" | "countries" | "questions">,
): FoundAnswer["totals"] {
  return {
    country: countries.named.length + countries.others.length,
    entity: entities?.total ?? entities?.hits.length ?? 0,
    question: questions.length,
    claim: claims?.total ?? 0,
    source: sources?.total ?? 0,
    command: commands.length,
  };
}

/** Names the kinds that were not searched, and why; empty if all were. */
export function failedText({ failed, failure }: FoundAnswer): MixedText {
  if (failed.length === 0) return { text: "" };
  const why = failureMessage(failure);
  // The offers are no kind of result: they are named only where nothing else failed.
  const named = failed.filter((part) => part !== "offer" || failed.length === 1);
  const kinds = named.map((kind) => strings.groups[kind]);
  return { ...why, text: strings.failed(kinds, why.text) };
}
