import type { Claim, WhatIfThing } from "@atlas/server/contract";
import { figureYear, unitText } from "../../../../model/words/figureText.ts";
import { listNames, listSentences } from "../../../../model/words/listWords.ts";
import { type Chart, type ChartBar, neutralColours, seriesColours } from "../../../charts/Chart.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { amountOf, type Maker } from "./makerAmounts.ts";
import { makerStrings as strings } from "./makerStrings.ts";

/** A maker with a figure. */
interface Figure {
  organisation: string;
  claim: Claim;
  /** Figures with the same key measure the same, in the same unit and of the same year. */
  scale: string;
}

/**
 * Amounts of the other makers on one scale: those of one measure, unit and year, and what is planned in that unit, hatched.
 * All others are named below it. Null if there are not two bars to compare.
 */
export function makerChart(thing: WhatIfThing, words: WhatIfWords, address: string): Chart | null {
  const figures = (makers: readonly Maker[], of: "amount" | "planned") =>
    makers.flatMap((maker) => figureOf(maker, of, words) ?? []);
  const made = figures(thing.left, "amount");
  const plans = figures([...thing.left, ...thing.announced], "planned");
  const drawn = largest(made);
  const unit = (drawn[0] ?? plans[0])?.claim.unit ?? null;
  const planned = plans.filter(({ claim }) => claim.unit === unit);
  if (unit === null || drawn.length + planned.length < 2) return null;
  const bars = [...drawn, ...planned].map((figure) => barOf(figure, drawn.includes(figure), words));
  const [first] = drawn;
  const { chart } = strings;
  return {
    title: chart.title(words.inSentence(thing.item)),
    sentence: listSentences([
      chart.unit(unitText(unit), first === undefined ? "" : figureYear(first.claim)),
      ...leftOut(thing, { made, plans, drawn, planned }, words),
    ]),
    barHeading: chart.heading,
    series: [
      {
        label: first?.claim.quantity_kind === "capacity" ? chart.capacity : chart.made,
        ...(seriesColours[0] ?? neutralColours),
      },
      { label: chart.plan, ...(seriesColours[2] ?? neutralColours) },
    ],
    bars,
    address,
  };
}

function figureOf(maker: Maker, of: "amount" | "planned", words: WhatIfWords): Figure | null {
  const [plan = null] = words.claims(maker.planned === null ? [] : [maker.planned]);
  const claim = of === "amount" ? amountOf(maker, words) : plan;
  if (claim === null || claim.quantity === null || claim.unit === null) return null;
  const scale = [claim.unit, claim.quantity_kind, figureYear(claim)].join(" ");
  return { organisation: maker.organisation, claim, scale };
}

/** The figures of the scale that most have; of equals, that of the newest year. */
function largest(figures: readonly Figure[]): Figure[] {
  const scales = [...new Set(figures.map(({ scale }) => scale))];
  const groups = scales.map((scale) => figures.filter((figure) => figure.scale === scale));
  const year = ([figure]: Figure[]) => (figure ? figureYear(figure.claim) : "");
  const [best = []] = groups.toSorted((a, b) => b.length - a.length || year(b).localeCompare(year(a)));
  return best.toSorted((a, b) => (b.claim.quantity ?? 0) - (a.claim.quantity ?? 0));
}

function barOf({ organisation, claim }: Figure, isMade: boolean, words: WhatIfWords): ChartBar {
  const name = words.name(organisation);
  const amount = claim.quantity ?? 0;
  const due = claim.due?.slice(0, 4) ?? null;
  return {
    label: isMade ? name : strings.chart.planned(name, due),
    counts: isMade ? [amount, 0] : [0, amount],
    claimIds: [claim.id],
  };
}

interface Drawn {
  made: readonly Figure[];
  plans: readonly Figure[];
  drawn: readonly Figure[];
  planned: readonly Figure[];
}

/** Names whoever has no bar: with figures of another scale, and without any. */
function leftOut(
  { left, announced }: WhatIfThing,
  { made, plans, drawn, planned }: Drawn,
  words: WhatIfWords,
): string[] {
  const shown = new Set([...drawn, ...planned].map(({ organisation }) => organisation));
  const elsewhere = left.filter(({ amount }) => amount !== null);
  const withFigure = new Set([...made, ...plans, ...elsewhere].map(({ organisation }) => organisation));
  const all = [...new Set([...left, ...announced].map(({ organisation }) => organisation))];
  const names = (some: readonly string[]) => listNames(some.map((id) => words.name(id)));
  const other = all.filter((id) => !shown.has(id) && withFigure.has(id));
  const none = all.filter((id) => !withFigure.has(id));
  const { otherScale, noAmount } = strings.chart;
  return [
    ...(other.length === 0 ? [] : [otherScale(names(other))]),
    ...(none.length === 0 ? [] : [noAmount(names(none))]),
  ];
}
