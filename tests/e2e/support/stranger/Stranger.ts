import type { Page } from "playwright-core";
import type { Dice } from "./dice.ts";
import type { Vocabulary } from "./vocabularyOf.ts";

/** Someone who uses the atlas without knowing it. */
export interface Stranger {
  page: Page;
  dice: Dice;
  /** What they may type. */
  vocabulary: Vocabulary;
  /** Where the server is. */
  url: string;
  /** Notes in words what they are about to do. */
  note(sentence: string): void;
  /** Tells what an act itself found broken. */
  report(fault: string): void;
}

/** One thing that a stranger does. */
export type Act = (stranger: Stranger) => Promise<void>;
