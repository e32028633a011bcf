import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { MOST_KEY_POINTS } from "../../../model/address/view/viewState.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { containsWords } from "../../../model/words/containsWords.ts";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { statementText } from "../../../papers/document/statementRuns.ts";
import { focusOf } from "../../../papers/keyPoints/chosenKeyPoints.ts";
import { orderClaims, type Ranking, rankings } from "../../../papers/keyPoints/rankClaims.ts";
import { pageStrings } from "../pageStrings.ts";
import { claimWords } from "./claimWords.ts";
import css from "./keyPoints.module.css";

/** Claims listed at once; others are found by their words. */
const MOST_LISTED = 30;

interface KeyPointPickerProps {
  briefing: Briefing;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** All claims of a view, in the order that the author wants, to check those that become key points. */
export function KeyPointPicker({ briefing, ids, onChange }: KeyPointPickerProps) {
  const [by, setBy] = useState<Ranking>("evidence");
  const [words, setWords] = useState("");
  const { claims } = briefing;
  const full = ids.length >= MOST_KEY_POINTS;
  const ranked = useMemo(
    () =>
      orderClaims(claims, by, focusOf(briefing)).map(({ claim }) => ({
        claim,
        text: statementText(claim, briefing),
        words: claimWords(claim, briefing),
      })),
    [claims, by, briefing],
  );
  const found = ranked.filter((one) => containsWords(one.words, words));
  return (
    <details className="full">
      <summary className="accent">{pageStrings.choosePoints}</summary>
      <div className={`around8 grid ${css.choice}`}>
        <NativeSelect
          label={pageStrings.rankBy}
          value={by}
          data={rankings.map((value) => ({ value, label: pageStrings.rankings[value] }))}
          // The values are those offered.
          onChange={(event) => setBy(event.currentTarget.value as Ranking)}
        />
        <TextInput
          label={pageStrings.findClaims}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {full && <p className="flush muted small pretty">{pageStrings.mostPoints(MOST_KEY_POINTS)}</p>}
      {found.length === 0 && <p className="flush muted small pretty">{pageStrings.noneRanked}</p>}
      <ul className={`grid gap8 ruleAbove ruleBelow scrolls ${css.ranked}`}>
        {found.slice(0, MOST_LISTED).map(({ claim, text }) => {
          const checked = ids.includes(claim.id);
          return (
            <li key={claim.id}>
              <Checkbox
                size="xs"
                label={text}
                description={claimGrade(claim)}
                checked={checked}
                disabled={checked ? ids.length === 1 : full}
                onChange={() => onChange(checked ? ids.filter((id) => id !== claim.id) : [...ids, claim.id])}
              />
            </li>
          );
        })}
      </ul>
      {found.length > MOST_LISTED && (
        <p className="flush muted small pretty">{pageStrings.moreRanked(found.length - MOST_LISTED)}</p>
      )}
    </details>
  );
}
