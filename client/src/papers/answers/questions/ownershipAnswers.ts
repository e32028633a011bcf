import type { Entity, QuestionAnswer } from "@atlas/server/contract";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { controlText } from "../../../model/claim/owners/controlText.ts";
import { coverageOf, holdingsIn } from "../../../model/claim/owners/holdings.ts";
import { controlsText, coverageText, holdingText, ownersText } from "../../../model/claim/owners/ownersText.ts";
import { ownersWords } from "../../../model/claim/owners/strings.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { type Chart, neutralColours, seriesColours } from "../../charts/Chart.ts";
import { MOST_SERIES } from "../../charts/drawChart.ts";
import { strings } from "./strings.ts";

/** The question on the owners of an organisation. */
const OWNERS_QUESTION = "ownersOf";

type Values = Readonly<Record<string, string>>;

/** The first sentences of an answer on owners, as on the page of ownership; none for other questions. */
export function ownershipSentences(answer: QuestionAnswer, { organisation = "" }: Values): string[] {
  const { question, rows, claims, more } = answer;
  if (question.group !== "ownership" || rows.length === 0) return [];
  const entities = entitiesOf(answer);
  if (question.id === OWNERS_QUESTION) return ownersText(organisation, claims, entities);
  const share = question.columns.findIndex(({ name }) => name === "share_pct");
  const stated = rows.filter(({ cells }) => (cells[share] ?? null) !== null).length;
  return [
    ...(question.id === "subsidiariesOf" && !more
      ? [controlsText(nameOrId(entities.get(organisation), organisation), subsidiaryCounts(answer))]
      : []),
    ...(share < 0 ? [] : [strings.sharesStated(stated, rows.length)]),
  ];
}

/** The heading that says who controls the organisation asked for or holds most of it; null for other questions and if nothing tells. */
export function ownersFinding(answer: QuestionAnswer, { organisation = "" }: Values): string | null {
  return answer.question.id === OWNERS_QUESTION ? controlText(organisation, answer.claims, entitiesOf(answer)) : null;
}

function subsidiaryCounts({ question, rows }: QuestionAnswer): { direct: number; all: number } {
  const level = question.columns.findIndex(({ name }) => name === "level");
  return { direct: rows.filter(({ cells }) => cells[level] === 1).length, all: rows.length };
}

/** The stated shares in an organisation on a bar from 0 to 100%, with the part not recorded; null if none is stated. */
export function ownersChart(answer: QuestionAnswer, values: Values): Chart | null {
  const { organisation = "" } = values;
  const entities = entitiesOf(answer);
  const holdings = holdingsIn(organisation, answer.claims);
  const { rest, unstated } = coverageOf(holdings);
  const shown = holdings.filter(({ newest }) => newest.share_pct !== null);
  const drawn = shown.slice(0, MOST_SERIES - 2);
  const others = shown.slice(drawn.length);
  if (shown.length === 0) return null;
  const name = nameOrId(entities.get(organisation), organisation);
  const parts = [
    ...drawn.map((holding, place) => ({
      label: holdingText(holding, entities),
      share: holding.newest.share_pct ?? 0,
      ...(seriesColours[place] ?? neutralColours),
    })),
    ...(others.length === 0
      ? []
      : [{ label: strings.otherOwners(others.length), share: coverageOf(others).stated, ...neutralColours }]),
    ...(rest === 0
      ? []
      : [
          {
            label: unstated === 0 ? ownersWords.notRecorded : ownersWords.notStatedOrRecorded,
            share: rest,
            ...neutralColours,
            blank: true as const,
          },
        ]),
  ];
  return {
    title: ownersWords.barTitle(name),
    sentence: coverageText(holdings),
    barHeading: ownersWords.organisation,
    series: parts.map(({ share: _, ...series }) => series),
    bars: [{ label: name, counts: parts.map(({ share }) => share), claimIds: shown.map(({ newest }) => newest.id) }],
    address: questionAddress(answer.question.id, values),
  };
}

function entitiesOf({ entities }: QuestionAnswer): ReadonlyMap<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
