import type { Developer, LandscapeRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { capital } from "../../../model/words/asSentence.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { type Chart, type ChartBar, neutralColours, seriesColours } from "../../charts/Chart.ts";
import { countryText } from "./landscapeWords.ts";
import { strings } from "./strings.ts";

/** Besides the bar that sums up the remaining countries. */
const MOST_BARS = 9;
const CHINA = "CN";

/** Most advanced first. */
const series = [...columnValues.maturity].reverse();

/** Standings of which nobody can say now how far they are. */
const unreached: ReadonlySet<Developer["standing"]> = new Set(["not-stated", "disputed", "last-reported"]);

/** The maturity reached by the developers of each country in some technologies; ended developments are not counted. */
export function maturityChart(rows: readonly LandscapeRow[], title: string, address: string): Chart {
  const developers = rows.flatMap((row) => row.developers).filter(({ standing }) => standing !== "ended");
  const bars = [...new Set(developers.map(countryOf))]
    .map((country) => ({ country, own: developers.filter((one) => countryOf(one) === country) }))
    .sort((a, b) => b.own.length - a.own.length || (a.country < b.country ? -1 : 1));
  const shown = bars.length > MOST_BARS + 1 ? bars.slice(0, MOST_BARS) : bars;
  const rest = bars.slice(shown.length);
  return {
    title,
    sentence: strings.chartSentence(developers.length, rows.length),
    barHeading: strings.country,
    series: [...series.map(readableWord), strings.onlyPlans, strings.notStated].map((label, place) => ({
      label: capital(label),
      ...(seriesColours[place] ?? neutralColours),
    })),
    bars: [
      ...shown.map(({ country, own }) => barOf(countryText({ country: country || null }), own)),
      ...(rest.length === 0
        ? []
        : [
            barOf(
              strings.others(rest.length),
              rest.flatMap(({ own }) => own),
            ),
          ]),
    ],
    address,
  };
}

/** Hong Kong and Macao count as China, as in the columns of the landscape. */
function countryOf({ abroad, country }: Developer): string {
  return abroad ? (country ?? "") : CHINA;
}

function barOf(label: string, developers: readonly Developer[]): ChartBar {
  const count = (test: (one: Developer) => boolean) => developers.filter(test).length;
  return {
    label,
    claimIds: [...new Set(developers.flatMap(({ claim_ids }) => claim_ids))],
    counts: [
      ...series.map((maturity) => count((one) => one.standing === "working" && one.maturity === maturity)),
      count(({ standing }) => standing === "planned"),
      count(({ standing }) => unreached.has(standing)),
    ],
  };
}
