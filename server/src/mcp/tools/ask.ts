import { z } from "zod";
import { ask } from "../../ask/ask.ts";
import { typedText } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { answerQuestion } from "../../questions/answerQuestion.ts";
import { defineTool } from "../defineTool.ts";
import { namedEntity, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { offerLine } from "../text/offerLine.ts";
import { quoted } from "../text/quoted.ts";
import { limitOf, offset } from "./inputs.ts";
import { askOutput, rowsAnswer } from "./rowsAnswer.ts";

/** A question in words, or a ready-made one by name. */
export const askTool = defineTool({
  name: "ask",
  title: "Ask a question",
  description:
    "Answers a ready-made question by its name and parameters, or finds the ready-made question, entities and claims that answer a question in words and answers the best. A question that the atlas does not cover is refused.",
  input: z.strictObject({
    question: typedText.optional().describe("A question in words, in English or Chinese."),
    name: z.string().max(80).optional().describe("ID of a ready-made question, as an earlier answer offers it."),
    parameters: z.record(z.string(), z.string()).default({}).describe("Parameters of the ready-made question."),
    limit: limitOf(20, 200),
    offset,
  }),
  output: askOutput,
  example: { name: "whoElseMakesIt", parameters: { technology: "sintered-ndfeb-magnets" } },
  async respond({ store, questions }, { question, name, parameters, limit, offset: from }) {
    if ((question === undefined) === (name === undefined))
      throw new BadRequest("question: give either a question in words or the name of a ready-made one");
    const most = Math.min(500, from + limit);
    if (name !== undefined) {
      if (!questions.some((file) => file.question.id === name))
        throw new NotFound(
          `name: there is no question ${quoted(name)}; ask in words, and the answer names what comes near`,
        );
      const answer = await answerQuestion(store, questions, { ...parameters, id: name, limit: most });
      return rowsAnswer(answer, { parameters, offers: [], from });
    }
    const { offers, claims, entities } = await ask(store, questions, { q: question ?? "", limit: 6 });
    const shown = offers.map(({ target, kind, id, values, title }) => ({ target, kind, id, values, title }));
    const [best] = offers;
    if (best?.kind === "question" && (best.answer?.rows ?? 0) > 0) {
      const answer = await answerQuestion(store, questions, { ...best.values, id: best.id, limit: most });
      return rowsAnswer(answer, { parameters: best.values, offers: shown.slice(1), from });
    }
    const isMissing = best?.kind === "none" && best.title !== "";
    const near = shown.filter(({ kind }) => kind !== "none");
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      told: {
        head: [
          ...(isMissing ? [`Not in the atlas: ${quoted(best.title)}.`] : []),
          near.length === 0
            ? "Nothing in the atlas comes near it."
            : "None of these surely answers it; nearest first, each with the call that gives it:",
        ],
        items: near.map((offer) => {
          const claim = offer.kind === "claim" ? byId.get(offer.id) : undefined;
          return claim === undefined ? offerLine(offer) : claimLine(claim);
        }),
        limits: ["Whether one of these is what was meant."],
      },
      data: () => ({
        ...{ asked: null, parameters: {}, columns: [], rows: [], offers: shown },
        claims: claims.map(statedClaim),
        entities: entities.map(namedEntity),
      }),
    };
  },
});
