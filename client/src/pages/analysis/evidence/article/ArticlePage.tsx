import type { SourceDetail } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { articleAddress, articleIn } from "../../../../model/address/pages/articleAddress.ts";
import { handedText, READ_PATH } from "../../../../model/address/pages/readAddress.ts";
import { accessParts } from "../../../../model/claim/source/publisherParts.ts";
import { titleLanguage } from "../../../../model/claim/source/voiceOf.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { listParts } from "../../../../model/words/listWords.ts";
import { articleAnalysis } from "../../../../papers/answers/evidence/article/articleAnalysis.ts";
import { articleStrings as words } from "../../../../papers/answers/evidence/article/articleStrings.ts";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../../parts/answer/AnalysisHead.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Examples } from "../../../../parts/answer/Examples.tsx";
import { sourceDetail } from "../../../../parts/api/records.ts";
import { isUnanswerable } from "../../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../../parts/api/request/Awaited.tsx";
import fields from "../../../../parts/picker/fields.module.css";
import { SourceField } from "../../../../parts/picker/SourceField.tsx";
import { NewTabLink } from "../../../../ui/NewTabLink.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import css from "../evidence.module.css";

const LONGER_THAN_TITLES = 300;

/** The article that started this data set. */
const EXAMPLE = "reex-2025-baogang-innovation";

/** The page that says how much of a source holds up; its address names the source. */
export function ArticlePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = articleIn(search);
  const { data, error } = useQuery({ ...sourceDetail(id), enabled: id !== "" });
  const unknown = isUnanswerable(error);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead
        title={words.title}
        lead={words.lead}
        name={data && !error ? words.titleOf(data.source.title) : undefined}
      />
      {/* A pasted text is the article itself, not a name to search. */}
      <div
        className={fields.form}
        onPasteCapture={(event) => {
          const text = event.clipboardData.getData("text");
          if (text.length < LONGER_THAN_TITLES) return;
          event.preventDefault();
          handedText.set(text);
          navigate(READ_PATH);
        }}
      >
        <SourceField key={id} label={words.source} value={id} onPick={(source) => navigate(articleAddress(source))} />
      </div>
      {id === "" && (
        <p>
          {words.notHere} <Link to={READ_PATH}>{words.readIt}</Link>
        </p>
      )}
      {id === "" && <Examples lead={words.choose} examples={[{ name: words.example, to: articleAddress(EXAMPLE) }]} />}
      {unknown && <p role="status">{words.unknown(id)}</p>}
      {error && !unknown && <RequestFailure error={error} />}
      {id !== "" && !data && !error && <Skeleton lines={8} />}
      {data && !error && <ArticleScore detail={data} />}
    </main>
  );
}

/** The scorecard of a source: the document, the answer in a sentence, and its claims by verdict. */
function ArticleScore({ detail }: { detail: SourceDetail }) {
  const { source } = detail;
  const analysis = useMemo(() => articleAnalysis(detail), [detail]);
  return (
    <div className={page.answer}>
      <AnalysisAnswer
        analysis={analysis}
        head={
          <>
            <h2 className={`flush balance ${css.source}`} lang={titleLanguage(source)}>
              {source.title}
            </h2>
            <p className={`muted middling ${css.about}`}>
              {listParts([
                source.publisher,
                ...(source.published === null ? [] : [formatDate(source.published)]),
                ...accessParts(source),
              ])}{" "}
              {source.url !== null && <NewTabLink href={source.url}>{words.openSource}</NewTabLink>}
            </p>
          </>
        }
      />
    </div>
  );
}
