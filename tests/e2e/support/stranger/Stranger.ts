import type { Page } from "playwright-core";
import type { Dice } from "./dice.ts";
import type { Vocabulary } from "./vocabularyOf.ts";

/** A simulated user who does not know the atlas. */
export interface Stranger {
  page: Page;
  dice: Dice;
  /** Makes texts to type. */
  vocabulary: Vocabulary;
  /** Address of the server. */
  url: string;
  /** Records the next act in words. */
  note(sentence: string): void;
  /** Records a fault that an act found itself. */
  report(fault: string): void;
}

/** One act of a stranger. */
export type Act = (stranger: Stranger) => Promise<void>;
