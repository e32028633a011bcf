import { articleIn } from "../../../../model/address/pages/articleAddress.ts";
import { articleAnalysis } from "../../../../papers/answers/evidence/article/articleAnalysis.ts";
import type { AskAnalysis } from "../../../../parts/answer/AskAnalysis.ts";
import { sourceDetail } from "../../../../parts/api/records.ts";
import { isUnanswerable } from "../../../../parts/api/request/ApiError.ts";

/** Null for a source that does not exist. */
export const askArticle: AskAnalysis = async ({ search }, client) => {
  const id = articleIn(search);
  if (id === "") return null;
  try {
    return articleAnalysis(await client.fetchQuery(sourceDetail(id)));
  } catch (error) {
    if (isUnanswerable(error)) return null;
    throw error;
  }
};
