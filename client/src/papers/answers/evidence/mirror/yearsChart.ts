import type { EvidenceMirror } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { EVIDENCE_PATH, evidenceAddress, UNDATED } from "../../../../model/address/pages/evidenceAddress.ts";
import { gradeName } from "../../../../model/words/names.ts";
import type { Chart } from "../../../charts/Chart.ts";
import { strings } from "../../common/strings.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

/** Claims by grade and year of their newest source, latest first. */
export function yearsChart({ years }: EvidenceMirror): Chart {
  const named = [...new Set(years.map(({ year }) => year))].sort().reverse();
  return {
    title: words.years,
    sentence: words.yearsSentence,
    barHeading: words.year,
    series: evidenceIds.map((id) => ({
      label: gradeName(id),
      light: evidenceGrades[id].light,
      dark: evidenceGrades[id].dark,
    })),
    bars: named.map((year) => ({
      links: {
        counts: evidenceIds.map((id) => evidenceAddress({ list: "claims", evidence: [id], year: year || UNDATED })),
        total: evidenceAddress({ list: "claims", year: year || UNDATED }),
      },
      label: year === "" ? strings.undated : year,
      counts: evidenceIds.map((id) => years.find((one) => one.year === year && one.evidence === id)?.count ?? 0),
    })),
    address: EVIDENCE_PATH,
  };
}
