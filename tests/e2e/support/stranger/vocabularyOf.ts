import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { hostileTexts } from "../../../support/records/hostileGraph.ts";
import { trickyTexts } from "../../../support/records/trickyTexts.ts";
import type { Dice } from "./dice.ts";
import { pastedTexts } from "./pastedTexts.ts";

/** Returns a new text to type with each call. */
export type Vocabulary = (dice: Dice) => string;

const PUNCTUATION =
  "-_.,;:!?'\"`´^~*+=<>|/\\()[]{}@#$%&§°…–—·，。；：！？、「」《》（）【】“”’％＊－".match(/./gu) ?? [];

/** Texts for fields of dates, numbers, ids or commands, and texts that fit nowhere. */
const oddTexts = [
  "Terfenol-D",
  "rare-earth",
  "Nd-Fe-B (sintered)",
  "2024-13-45",
  "0000-00-00",
  "2025-02-30",
  "yesterday",
  "-1",
  "1e999",
  "NaN",
  "> fit",
  ">",
  "claim:",
  "technology: (",
  "来源：",
  "baogang-group*",
  "org:1.2~3,4;5",
  "null",
  "  ",
  "\t",
  "🧲⚡️🏭 👨‍👩‍👧‍👦",
  "مرحبا rare earth العالم",
  "\uD83D",
  "a\uDE00b",
  "𠮷野家 𪚥",
  "İstanbul ẞ ﬁ ŉ",
  "x".repeat(5_000),
  "稀土".repeat(2_000),
  "magnet ".repeat(1_000),
];

/** Returns texts to type: words of the data in both scripts, whole and cut, signs, pasted paragraphs and nonsense. */
export function vocabularyOf({ entities, claims, sources }: GraphRows): Vocabulary {
  const names = entities.flatMap(({ name, name_zh, aliases }) => [name, name_zh ?? "", ...aliases]).filter(Boolean);
  const sentences = [...claims.map(({ statement }) => statement), ...sources.map(({ title }) => title)];
  const kinds: Vocabulary[] = [
    (dice) => dice.pick(names),
    (dice) => piece(dice.pick(names), dice),
    (dice) => dice.pick(sentences),
    (dice) => piece(dice.pick(sentences), dice),
    (dice) => dice.pick(PUNCTUATION),
    (dice) => Array.from({ length: 1 + dice.below(5) }, () => dice.pick(PUNCTUATION)).join(""),
    (dice) => dice.pick(names) + dice.pick(PUNCTUATION) + piece(dice.pick(names), dice),
    (dice) => dice.pick(oddTexts),
    (dice) => dice.pick([...trickyTexts, ...hostileTexts]),
    (dice) => dice.pick(pastedTexts),
  ];
  return (dice) => dice.pick(kinds)(dice);
}

/** A short random part of a text. */
function piece(text: string, dice: Dice): string {
  const begin = dice.below(text.length);
  return text.slice(begin, begin + 1 + dice.below(12));
}
