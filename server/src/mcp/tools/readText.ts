import { z } from "zod";
import { ReadCounts, ReadRequest, ReadSentence } from "../../contract/index.ts";
import { readArticle } from "../../read/readArticle.ts";
import { defineTool } from "../defineTool.ts";
import { StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { quoted } from "../text/quoted.ts";
import { limitOf, offset } from "./inputs.ts";

type Verdict = ReadSentence["verdict"];

const verdictWords: Record<Verdict, string> = {
  differs: "Differs from the atlas",
  disputed: "Disputed in the atlas",
  from_text: "Known, but only from this text",
  known: "Known, in whole or in part",
  not_in_atlas: "Not in the atlas, which does not mean that it is false",
  names_nothing: "Names nothing that the atlas has",
};
/** The verdicts, the one that a reader must see first in front. */
const order = Object.keys(verdictWords);

const JudgedSentence = z.strictObject({
  text: z.string(),
  ...ReadSentence.pick({ verdict: true, reason: true, stance: true, grade: true, unmatched: true }).shape,
  claim_ids: z.array(z.string()),
});

/** A text compared with the atlas, sentence by sentence. */
export const readTextTool = defineTool({
  name: "read_text",
  title: "Read a text against the atlas",
  description:
    "Compares an article with the atlas, sentence by sentence: known, differing (and where), disputed or not in the atlas. The text is not kept. For statements that you extract yourself, use check_statements.",
  input: z.strictObject({
    text: ReadRequest.shape.text,
    publisher: z.string().trim().min(1).max(200).optional().describe("Who published the text."),
    limit: limitOf(25, 100),
    offset,
  }),
  output: z.strictObject({
    counts: ReadCounts,
    sentences: z.array(JudgedSentence),
    total: z.number().int(),
    offset: z.number().int(),
    claims: z.array(StatedClaim),
  }),
  example: { text: "Northern Rare Earth develops disc motors. Baogang has 9,000 motors a year." },
  async respond({ store }, { text, publisher, limit, offset }) {
    const reading = await readArticle(store, ReadRequest.parse({ text, publisher: publisher ?? null }));
    const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
    const judged = reading.sentences
      .filter(({ kind, verdict }) => kind !== "noise" && kind !== "heading" && verdict !== "names_nothing")
      .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    const part = judged.slice(offset, offset + limit);
    const { counts, cut, partly } = reading;
    return {
      told: {
        head: [
          `${counts.sentences} sentences, ${counts.naming} of which name something of the atlas: ${counts.differs} differ, ${counts.disputed} disputed, ${Object.values(counts.known).reduce((sum, count) => sum + count, 0)} known, ${counts.from_text} known from this text alone, ${counts.not_in_atlas} not in the atlas.`,
        ],
        items: part.map((sentence) => {
          const [first] = sentence.claims;
          const claim = first === undefined ? undefined : claims.get(first.claim);
          const why = reasonWords(sentence.reason);
          const words = `${verdictWords[sentence.verdict]}${why === "" ? "" : ` (${why})`}`;
          return `${words}: ${quoted(text.slice(sentence.start, sentence.end), 300)}${claim === undefined ? "" : `. Nearest claim: ${claimLine(claim)}`}`;
        }),
        total: judged.length,
        offset,
        limits: [
          "Whether two sentences mean the same: names, verbs and figures are compared, not meaning.",
          ...(cut || partly ? ["The whole text: it was too long, or had too many names."] : []),
        ],
      },
      data(shown) {
        const kept = part.slice(0, shown);
        const ids = new Set(kept.flatMap((one) => one.claims.map(({ claim }) => claim)));
        return {
          counts,
          sentences: kept.map(({ start, end, verdict, reason, stance, grade, unmatched, claims: fitting }) => ({
            ...{ text: text.slice(start, end), verdict, reason, stance, grade, unmatched },
            claim_ids: fitting.map(({ claim }) => claim),
          })),
          total: judged.length,
          offset,
          claims: reading.claims.filter(({ id }) => ids.has(id)).map(statedClaim),
        };
      },
    };
  },
});

/** The ground of a verdict, such as `figure: "38%" in the text, "36.71%" in the claim`; empty for none. */
function reasonWords(reason: ReadSentence["reason"]): string {
  if (reason === null) return "";
  const { why, in_text, in_claim } = reason;
  const sides = [
    ...(in_text === null ? [] : [`${quoted(in_text, 120)} in the text`]),
    ...(in_claim === null ? [] : [`${quoted(in_claim, 120)} in the claim`]),
  ];
  return `${why.replaceAll("_", " ")}${sides.length === 0 ? "" : `: ${sides.join(", ")}`}`;
}
