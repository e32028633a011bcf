import type { Page } from "playwright-core";
import type { Watch } from "../watchContext.ts";
import { openNextOf } from "./acts/moving.ts";
import type { Dice } from "./dice.ts";
import { lookAfter } from "./lookAfter.ts";
import { acts } from "./repertoire.ts";
import type { Act, Stranger } from "./Stranger.ts";
import { createTour } from "./strangerAddresses.ts";
import type { Vocabulary } from "./vocabularyOf.ts";
import { watchTraffic } from "./watchTraffic.ts";
import { Hang, withinPatience } from "./withinPatience.ts";

/** Number of acts before a stranger opens another page, so that a hundred acts cover all pages. */
const STAY = 6;
/** Share of acts after which a stranger does not wait for the page. */
const HURRY = 0.1;

interface Play {
  page: Page;
  dice: Dice;
  vocabulary: Vocabulary;
  url: string;
  /** Errors seen in the browser. */
  watch: Watch;
  /** Maximum number of acts, and the time after which none is started. */
  limit: { acts: number; ms: number };
}

/** The result: every act in words, and the faults after the last one. */
export interface Played {
  sentences: string[];
  faults: string[];
}

/** Lets a stranger act on the atlas and checks the page after each act; stops at the first fault. */
export async function playStranger({ page, dice, vocabulary, url, watch, limit }: Play): Promise<Played> {
  const sentences: string[] = [];
  const faults: string[] = [];
  const note = (sentence: string) => void sentences.push(sentence);
  const stranger: Stranger = { page, dice, vocabulary, url, note, report: (fault) => faults.push(fault) };
  const quiet = watchTraffic(page);
  page.on("crash", () => faults.push("the page crashed"));
  const end = Date.now() + limit.ms;
  const nextPage = openNextOf(createTour(dice));
  for (let count = 0; count < limit.acts && Date.now() < end && faults.length === 0; count++) {
    const hurries = dice.chance(HURRY);
    await attempt(stranger, count % STAY === 0 ? nextPage : dice.pick(acts));
    if (!hurries) faults.push(...(await lookAfter(stranger, quiet)), ...watch.problems());
  }
  return { sentences, faults };
}

/** Runs an act. If the page navigated or its target vanished meanwhile, that is noted, not a fault. */
async function attempt(stranger: Stranger, act: Act): Promise<void> {
  try {
    await withinPatience(act(stranger));
  } catch (error) {
    if (error instanceof Hang) stranger.report(error.message);
    else stranger.note(`(in vain: ${error instanceof Error ? error.message.split("\n")[0] : error})`);
  }
}
