import type { SourceDetail } from "@atlas/server/contract";
import { useMemo } from "react";
import { NewTabLink } from "../../../ui/NewTabLink.tsx";
import { formatDate } from "../../../words/formatDate.ts";
import { listParts } from "../../../words/listWords.ts";
import { strings as shared } from "../../../words/strings.ts";
import { titleLanguage } from "../../../words/titleLanguage.ts";
import { AnalysisAnswer } from "../../common/AnalysisAnswer.tsx";
import page from "../../common/analysis.module.css";
import css from "../evidence.module.css";
import { articleAnalysis } from "./articleAnalysis.ts";
import { articleStrings as words } from "./articleStrings.ts";

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
