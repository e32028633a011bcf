import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { verdicts } from "../../../server/src/contract/index.ts";

const why = z.string().min(1);

/** A name in a sentence, or a trap that looks like one. */
const LabelledMention = z.strictObject({
  text: z.string().min(1),
  ids: z.array(z.string()).describe("Any of them is right; none for a trap."),
  why,
  optional: z.boolean().default(false).describe("Right if found, no loss if not."),
});
export type LabelledMention = z.infer<typeof LabelledMention>;

const claims = z.array(z.strictObject({ claim: z.string(), why }));

/** What a careful reader with the atlas beside him makes of a sentence; of headings and questions, only their names. */
const LabelledSentence = z.union([
  z.strictObject({
    sentence: z.string(),
    mentions: z.array(LabelledMention),
    right: claims.describe("They say what the sentence says, or the same with another figure."),
    acceptable: claims.describe("About the same matter, but not what the sentence says."),
    verdicts: z.array(z.enum(verdicts)).min(1).describe("Any of them is right; the first is the best."),
    why,
  }),
  z.strictObject({ sentence: z.string(), mentions: z.array(LabelledMention) }),
]);
export type LabelledSentence = z.infer<typeof LabelledSentence>;

const Labels = z.strictObject({
  subject: z.string().nullable().describe("The main subject; null if several would do."),
  sentences: z.array(LabelledSentence),
});

/** An article of our own making and what a good reading of it says. */
export interface LabelledArticle extends z.infer<typeof Labels> {
  name: string;
  text: string;
}

const FOLDER = fileURLToPath(new URL("../../server/read/articles/", import.meta.url));

/** The twelve labelled articles, by name. */
export function labelledArticles(): LabelledArticle[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  return names.sort().map((file) => {
    const name = file.slice(0, -".txt".length);
    const labels = Labels.parse(JSON.parse(readFileSync(`${FOLDER}${name}.expected.json`, "utf8")));
    return { name, text: readFileSync(FOLDER + file, "utf8"), ...labels };
  });
}
