import { Button } from "@mantine/core";
import { IconFileText, IconRefresh } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { withAnalysis } from "../../../../model/address/pages/analysisAddress.ts";
import { ANOTHER_TEXT, readingAddress } from "../../../../model/address/pages/readAddress.ts";
import { BRIEFING_PATH } from "../../../../model/address/view/viewPaths.ts";
import { formatView } from "../../../../model/address/view/viewState.ts";
import { formatDate, today } from "../../../../model/words/formatDate.ts";
import { analysisView } from "../../../../papers/answers/common/canvasAddress.ts";
import type { CheckedPaper } from "../../../../papers/answers/paper/checkPaper.ts";
import type { KeptPaper } from "../../../../papers/answers/paper/FoundPaper.ts";
import { paperAnalysis } from "../../../../papers/answers/paper/paperAnalysis.ts";
import { headline, remarks } from "../../../../papers/answers/paper/paperWords.ts";
import { strings as told } from "../../../../papers/answers/paper/strings.ts";
import page from "../../../../parts/answer/analysis.module.css";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { RequestFailure } from "../../../../parts/api/request/Awaited.tsx";
import { DropTarget } from "../../../../ui/DropTarget.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../../ui/strings.ts";
import { FileProgressLine } from "../../intake/TextForm.tsx";
import { useFile } from "../../intake/useFile.ts";
import { takeText } from "../../keptTexts.ts";
import { askPapers } from "../askPapers.ts";
import { remadeAddress } from "../remadeAddress.ts";
import { viewStrings as words } from "../strings.ts";
import { ClaimList, elementOf, NewClaims } from "./ClaimList.tsx";
import { ClaimStrip } from "./ClaimStrip.tsx";
import css from "./paper.module.css";

/** Shows what became of the papers of the atlas in a file. */
export function PaperView({ kept }: { kept: KeptPaper }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data, error } = useQuery({
    queryKey: ["checkedPaper", kept.key, today()],
    queryFn: () => askPapers(kept, client),
  });
  const { text } = kept;
  const { bringIn, progress, cancel, problem } = useFile((taken, about) => {
    navigate(readingAddress(takeText(taken, about)));
  });
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <title>{frame.titleOf(told.title(kept.name))}</title>
      <DropTarget label={words.drop} onFile={bringIn} />
      <h1 className="breaks">{told.title(kept.name)}</h1>
      <p className="muted small measure">{words.privacy}</p>
      <FileProgressLine progress={progress} onCancel={cancel} />
      {problem !== null && (
        <p role="alert" className="warning breaks around8">
          {problem}
        </p>
      )}
      {error && <RequestFailure error={error} />}
      {!data && !error && <Skeleton lines={8} label={words.loading} />}
      {data?.map((paper) => (
        <OnePaper key={paper.found.hash} paper={paper} isOnly={data.length === 1} />
      ))}
      <div className="around14 flex wrap gap8">
        {data && <NoteButton kept={kept} papers={data} />}
        {text !== null && (
          <Button
            variant="default"
            leftSection={<IconFileText size={16} />}
            onClick={() => navigate(readingAddress(takeText(text, { title: kept.name })))}
          >
            {words.readAsText}
          </Button>
        )}
        <Button variant="default" component={Link} to={ANOTHER_TEXT}>
          {words.another}
        </Button>
      </div>
      <Limits limits={told.limits} />
    </main>
  );
}

function OnePaper({ paper, isOnly }: { paper: CheckedPaper; isOnly: boolean }) {
  const { found, answer, claims } = paper;
  const remade = answer === null ? null : remadeAddress(paper);
  return (
    <section className="apart24" aria-label={words.paperOf(found.version)}>
      {!isOnly && (
        <p className="muted small flush">
          {found.made === null ? words.paperOf(found.version) : words.paperOfDay(found.version, formatDate(found.made))}
        </p>
      )}
      {answer !== null && (
        <>
          <ClaimStrip claims={claims} label={words.strip} elementOf={(id) => elementOf(paper, id)} />
          <div role="status">
            <h2 className="heading below6">{headline(paper)}</h2>
          </div>
        </>
      )}
      {remarks(paper).map((remark) => (
        <p key={remark} className={css.remark}>
          {remark}
        </p>
      ))}
      {remade !== null && (
        <p className="around12">
          <Button component={Link} to={remade} variant="default" leftSection={<IconRefresh size={16} />}>
            {words.remake}
          </Button>
        </p>
      )}
      {answer !== null && (
        <>
          <ClaimList paper={paper} answer={answer} />
          <NewClaims answer={answer} />
        </>
      )}
    </section>
  );
}

function NoteButton({ kept, papers }: { kept: KeptPaper; papers: readonly CheckedPaper[] }) {
  const analysis = paperAnalysis(kept, papers);
  const view = analysisView(analysis);
  if (view === null) return null;
  return (
    <Button
      component={Link}
      to={`${BRIEFING_PATH}?${withAnalysis(formatView(view), analysis.address)}`}
      variant="default"
      leftSection={<IconFileText size={16} />}
    >
      {words.note}
    </Button>
  );
}
