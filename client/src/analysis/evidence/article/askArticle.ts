import { isUnanswerable } from "../../../api/request/ApiError.ts";
import { sourceDetail } from "../../../api/sources.ts";
import { articleIn } from "../../../url/pages/articleAddress.ts";
import type { AskAnalysis } from "../../common/AskAnalysis.ts";
import { articleAnalysis } from "./articleAnalysis.ts";

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
