import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import {
  allShown,
  takesNothing,
  type WhatIfState,
  whatIfAddress,
  whatIfIn,
} from "../../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { besideAnalysis } from "../../../../papers/answers/whatIf/beside/besideAnalysis.ts";
import { singleAnalysis } from "../../../../papers/answers/whatIf/single/singleAnalysis.ts";
import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import { AnalysisActions } from "../../../../parts/answer/AnalysisActions.tsx";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../../parts/answer/AnalysisHead.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Examples } from "../../../../parts/answer/Examples.tsx";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { TablePart } from "../../../../parts/answer/table/TablePart.tsx";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { whatIfAnswer } from "../../../../parts/api/analyses.ts";
import { Awaited } from "../../../../parts/api/request/Awaited.tsx";
import { strings as frame } from "../../../../ui/strings.ts";
import { useLanguage } from "../../../../ui/useLanguage.ts";
import { nothingRemoved } from "../askWhatIf.ts";
import { TakeOutField } from "./TakeOutField.tsx";
import { WhatIfView } from "./WhatIfView.tsx";
import css from "./whatIf.module.css";

/**
 * The way of the goods that the address takes out, or two of these beside each other; without anything, examples and
 * what has only one maker on record.
 */
export function WhatIfPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = useMemo(() => whatIfIn(search), [search]);
  const [compares, setCompares] = useState(false);
  const { first, second } = asked;
  const ask = (part: Partial<WhatIfState>) => {
    const next = { ...asked, ...part };
    navigate(whatIfAddress(next.first, next.second, next));
  };
  const isEmpty = takesNothing(first);
  const isBeside = !takesNothing(second);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <div className={`grid gap10 card ${css.form}`}>
        <TakeOutField label={strings.takeOut} taken={first} onChange={(taken) => ask({ first: taken, ...allShown })} />
        {(isBeside || (compares && !isEmpty)) && (
          <TakeOutField label={strings.takeOutSecond} taken={second} onChange={(taken) => ask({ second: taken })} />
        )}
        {!isEmpty && !isBeside && !compares && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} />}
              onClick={() => setCompares(true)}
            >
              {strings.beside.open}
            </Button>
          </div>
        )}
      </div>
      {isEmpty && <StartView />}
      {!isEmpty && !isBeside && <WhatIfView asked={asked} onShow={ask} />}
      {!isEmpty && isBeside && <BesideView asked={asked} />}
    </main>
  );
}

/** Before anything is taken out: examples, and what has only one maker on record. */
function StartView() {
  const { analysis, error } = useAnalysis(nothingRemoved, singleAnalysis);
  const { lead, examples } = strings.start;
  return (
    <>
      <Examples
        lead={lead}
        examples={[
          {
            name: examples.dysprosium,
            to: whatIfAddress({ ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports" }),
          },
          { name: examples.northern, to: whatIfAddress({ ids: ["northern-rare-earth"] }) },
          { name: examples.magnets, to: whatIfAddress({ ids: ["sintered-ndfeb-magnets"], countries: ["CN"] }) },
          { name: examples.myanmar, to: whatIfAddress({ countries: ["MM"] }) },
          { name: examples.samarium, to: whatIfAddress({ ids: ["samarium-cobalt-magnets"] }) },
          { name: examples.mp, to: whatIfAddress({ ids: ["mp-materials"] }) },
        ]}
      />
      {(error || !analysis) && <Awaited error={error} lines={8} />}
      {analysis && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={analysis} />
        </div>
      )}
    </>
  );
}

/** Two what-ifs: their findings side by side, and in which circle of each an organisation stands. */
function BesideView({ asked }: { asked: WhatIfState }) {
  const [one, other] = useQueries({ queries: [whatIfAnswer(asked.first), whatIfAnswer(asked.second)] });
  const language = useLanguage();
  const [first, second] = [one.data, other.data];
  const analysis = useMemo(
    () => (first && second && language ? besideAnalysis([first, second], asked, today()) : null),
    [first, second, asked, language],
  );
  const failed = [one, other].find(({ error }) => error !== null);
  if (failed || !analysis) return <Awaited error={failed?.error} lines={8} />;
  const { title, sentences, tables, claims, limits } = analysis;
  const [finding, findingBeside, counted] = sentences;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <div className={page.answer}>
      <title>{frame.titleOf(title)}</title>
      <div role="status">
        <div className={`grid ${css.beside}`}>
          <h2 className={css.finding}>{finding}</h2>
          <h2 className={css.finding}>{findingBeside}</h2>
        </div>
        <p>{counted}</p>
      </div>
      <AnalysisActions analysis={analysis} />
      {tables.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} />
      ))}
      <Limits limits={limits} />
    </div>
  );
}
