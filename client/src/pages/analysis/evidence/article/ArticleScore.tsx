import type { SourceDetail } from "@atlas/server/contract";
import { useMemo } from "react";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { listParts } from "../../../../model/words/listWords.ts";
import { strings as shared } from "../../../../model/words/strings.ts";
import { titleLanguage } from "../../../../model/words/titleLanguage.ts";
import { articleAnalysis } from "../../../../papers/answers/evidence/article/articleAnalysis.ts";
import { articleStrings as words } from "../../../../papers/answers/evidence/article/articleStrings.ts";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { NewTabLink } from "../../../../ui/NewTabLink.tsx";
import css from "../evidence.module.css";

/** The scorecard of a source: the document, the answer in a sentence, and its claims by verdict. */
export function ArticleScore({ detail }: { detail: SourceDetail }) {
  const { source } = detail;
  const analysis = useMemo(() => articleAnalysis(detail), [detail]);
  return (
    <div className={page.answer}>
      <AnalysisAnswer
        analysis={analysis}
        head={
          <>
            <h2 className={css.source} lang={titleLanguage(source)}>
              {source.title}
            </h2>
            <p className={css.about}>
              {listParts([
                source.publisher,
                ...(source.published === null ? [] : [formatDate(source.published)]),
                ...(source.url === null ? [shared.notPublic] : []),
              ])}{" "}
              {source.url !== null && <NewTabLink href={source.url}>{words.openSource}</NewTabLink>}
            </p>
          </>
        }
      />
    </div>
  );
}
