import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { isUnanswerable } from "../../../api/request/ApiError.ts";
import { failureMessage } from "../../../api/request/failureMessage.ts";
import { sourceDetail } from "../../../api/sources.ts";
import fields from "../../../picker/fields.module.css";
import { SourceField } from "../../../picker/SourceField.tsx";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { articleAddress, articleIn } from "../../../url/pages/articleAddress.ts";
import { handedText, READ_PATH } from "../../../url/pages/readAddress.ts";
import { AnalysisHead } from "../../common/AnalysisHead.tsx";
import page from "../../common/analysis.module.css";
import { Examples } from "../../common/Examples.tsx";
import { ArticleScore } from "./ArticleScore.tsx";
import { articleStrings as words } from "./articleStrings.ts";

/** Characters that no title has. */
const LONGER_THAN_TITLES = 300;

/** The article that started this data set. */
const EXAMPLE = "reex-2025-baogang-innovation";

/** How much of a source holds up; the address says which source. */
export function ArticlePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = articleIn(search);
  const { data, error, refetch } = useQuery({ ...sourceDetail(id), enabled: id !== "" });
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
      {error && !unknown && <Failure message={failureMessage(error)} onRetry={() => void refetch()} />}
      {id !== "" && !data && !error && <Skeleton lines={8} />}
      {data && !error && <ArticleScore detail={data} />}
    </main>
  );
}
