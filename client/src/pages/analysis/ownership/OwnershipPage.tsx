import type { Ownership } from "@atlas/server/contract";
import { useCallback, useId, useMemo } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import {
  ownership as asked,
  type OwnersHeldBack,
  ownershipAddress,
} from "../../../model/address/pages/ownershipAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { ownershipChart } from "../../../papers/answers/ownership/chart/ownershipChart.ts";
import { ownershipPages, screenDrawing, wordsOf } from "../../../papers/answers/ownership/chart/ownershipPages.ts";
import { type ShownOwnership, shownOwnership } from "../../../papers/answers/ownership/chart/shownOwnership.ts";
import { chartStrings } from "../../../papers/answers/ownership/chart/strings.ts";
import { ownershipAnalysis } from "../../../papers/answers/ownership/ownershipAnalysis.ts";
import { strings } from "../../../papers/answers/ownership/strings.ts";
import { paperOfPage } from "../../../papers/charts/ChartPaper.ts";
import { AnalysisAnswer } from "../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Examples } from "../../../parts/answer/Examples.tsx";
import { useAnalysis } from "../../../parts/answer/useAnalysis.ts";
import { ownership } from "../../../parts/api/analyses.ts";
import { ApiError, isNotFound } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import css from "../../../parts/charts/charts.module.css";
import { FollowedLinks } from "../../../parts/charts/FollowedLinks.tsx";
import { PictureButton } from "../../../parts/charts/PictureButton.tsx";
import { SvgDrawing } from "../../../parts/charts/SvgDrawing.tsx";
import { useWidth } from "../../../parts/charts/useWidth.ts";
import { EntityField } from "../../../parts/picker/EntityField.tsx";
import fields from "../../../parts/picker/fields.module.css";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { useLanguage } from "../../../ui/useLanguage.ts";
import { ChainList } from "./ChainList.tsx";

/** Organisations with chains worth seeing, for readers who have none in mind. */
const organisations = [
  { id: "northern-rare-earth", name: "Northern Rare Earth", name_zh: "中国北方稀土（集团）高科技股份有限公司" },
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" },
  { id: "mp-materials", name: "MP Materials", name_zh: null },
  { id: "shenghe-resources", name: "Shenghe Resources", name_zh: "盛和资源控股股份有限公司" },
];

function OwnershipExamples() {
  const examples = organisations.map((entity) => ({ name: entityName(entity), to: ownershipAddress(entity.id) }));
  return <Examples lead={strings.start} examples={examples} />;
}

const ORGANISATIONS = ["organisation"] as const;

/** The owners and holdings of the organisation in the address, under the filters in it. */
export function OwnershipPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { id, heldBack } = useMemo(() => {
    const { organisation, ...others } = asked.parse(search);
    return { id: organisation, heldBack: others };
  }, [search]);
  const toAnalysis = useCallback((whole: Ownership) => ownershipAnalysis(whole, heldBack), [heldBack]);
  const { answer, analysis, error, slow } = useAnalysis(ownership(id), toAnalysis, id !== "");
  const language = useLanguage();
  // Worded in the language of the moment.
  const shown = useMemo(
    () => (answer && language ? shownOwnership(answer, heldBack) : null),
    [answer, heldBack, language],
  );
  const refused = error instanceof ApiError && error.code === "bad_request";
  const unknown = isNotFound(error);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} name={analysis?.title} />
      <div className={fields.form}>
        <EntityField
          label={strings.organisation}
          id={id}
          types={ORGANISATIONS}
          onPick={(picked) => navigate(ownershipAddress(picked))}
        />
      </div>
      {(id === "" || unknown || refused) && <OwnershipExamples />}
      {refused && <p role="alert">{strings.notOrganisation}</p>}
      {slow && <p role="status">{strings.loading}</p>}
      {error && !refused && !unknown && <RequestFailure error={error} />}
      {id !== "" && !error && !analysis && <Skeleton lines={8} />}
      {answer && shown && analysis && (
        <div className={page.answer}>
          <AnalysisAnswer
            analysis={analysis}
            figure={answer.claims.length > 0 && <ChainChart shown={shown} heldBack={heldBack} />}
          />
        </div>
      )}
    </main>
  );
}

/** The ownership chart, whose ties link to their claims, as a list, and as a file on pages of A4. */
function ChainChart({ shown, heldBack }: { shown: ShownOwnership; heldBack: OwnersHeldBack }) {
  const [ref, width] = useWidth();
  const id = useId();
  const chart = useMemo(() => ownershipChart(shown), [shown]);
  if (chart === null) return null;
  const { organisation } = shown.answer;
  const { title, sentence } = wordsOf(chart);
  return (
    <figure className={css.chart}>
      <figcaption>
        <strong className={css.title}>{title}</strong>
        <p className={css.sentence}>{sentence}</p>
        {shown.leftOut.length > 0 && (
          <p className={css.sentence}>
            {listSentences(shown.leftOut)} <Link to={ownershipAddress(organisation)}>{chartStrings.showAll}</Link>
          </p>
        )}
      </figcaption>
      <div ref={ref}>
        <FollowedLinks className={`clipped ${css.drawing}`}>
          <SvgDrawing node={screenDrawing(chart, paperOfPage(id, width))} />
        </FollowedLinks>
      </div>
      <div className={css.tools}>
        <ChainList answer={shown.answer} />
        <PictureButton
          title={title}
          address={ownershipAddress(organisation, heldBack)}
          draw={(origin) => ownershipPages(chart, origin)}
        />
      </div>
    </figure>
  );
}
