import type { BrowserContextOptions } from "playwright-core";
import { realRows } from "../../../support/records/realRows.ts";
import type { PageTest } from "../useAtlas.ts";
import { type Watch, watchContext } from "../watchContext.ts";
import { createDice, type Dice } from "./dice.ts";
import { playStranger } from "./playStranger.ts";
import { stayInAtlas } from "./stayInAtlas.ts";
import { type Vocabulary, vocabularyOf } from "./vocabularyOf.ts";

const LIMIT = { acts: 110, ms: 60_000 };
/** Errors caused by the test itself: the frame of a briefing allows no scripts, including the test's. */
const OURS = /^console error: Blocked script execution in 'about:srcdoc'/;
/** A wrong address may answer 4xx, which the console reports; 5xx is a fault. */
const REFUSED = /^answer 4\d\d|the server responded with a status of 4\d\d/;

/** Registers a test for each seed: a stranger acts a hundred times, and the page survives. */
export function strangerSuite(test: PageTest, seeds: readonly number[]): void {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = vocabularyOf(await realRows());
  });

  for (const seed of seeds) {
    test(`stands what a stranger does to it, with seed ${seed}`, async ({ open, tolerate, url }) => {
      const dice = createDice(seed);
      const watches: Watch[] = [];
      const page = await open("/", lookOf(dice), (context) => {
        watches.push(watchContext(context, url));
        return stayInAtlas(context);
      });
      const [watch] = watches;
      if (!watch) throw new Error("nobody watches the page");
      for (const pattern of [REFUSED, OURS]) {
        tolerate(pattern);
        watch.tolerate(pattern);
      }
      const { sentences, faults } = await playStranger({ page, dice, vocabulary, url, watch, limit: LIMIT });
      if (faults.length > 0) throw new Error(report(seed, sentences, faults));
    });
  }
}

function lookOf(dice: Dice): BrowserContextOptions {
  return {
    locale: dice.pick(["en-GB", "zh-CN"]),
    colorScheme: dice.pick(["light", "dark"]),
    reducedMotion: dice.pick(["reduce", "no-preference"]),
    viewport: dice.pick([
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]),
    permissions: ["clipboard-read", "clipboard-write"],
  };
}

function report(seed: number, sentences: readonly string[], faults: readonly string[]): string {
  const acts = sentences.map((sentence, index) => `${index + 1}. The stranger ${sentence}`);
  return [`With seed ${seed}, after ${acts.length} acts:`, ...faults, "", ...acts].join("\n");
}
