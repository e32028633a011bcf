import type { LineWords } from "./lineWords.ts";

/** The same in Chinese. */
export const zh: LineWords = {
  owns: (share) => `持股${share}`,
  drawnAs: (grade) => `连线按“${grade}”显示`,
};
