import type { WhatIfAnswer } from "@atlas/server/contract";
import { useMemo } from "react";
import { circleIds, type WhatIfShown } from "../../../../model/address/pages/whatIfAddress.ts";
import { countryText } from "../../../../papers/answers/whatIf/answer/countedCircles.ts";
import { circleStrings as strings } from "../../../../papers/answers/whatIf/circles/circleStrings.ts";
import { concernedIn, countriesOf } from "../../../../papers/answers/whatIf/circles/circles.ts";
import { WhatIfWords } from "../../../../papers/answers/whatIf/WhatIfWords.ts";
import { FilterRow } from "../../../../parts/answer/FilterRow.tsx";

interface WhatIfFiltersProps {
  answer: WhatIfAnswer;
  shown: WhatIfShown;
  onShow: (shown: Partial<WhatIfShown>) => void;
}

/** Countries and circles with the number of organisations and sectors of each; each counts within the other. */
export function WhatIfFilters({ answer, shown, onShow }: WhatIfFiltersProps) {
  const words = useMemo(() => new WhatIfWords(answer), [answer]);
  const all = concernedIn(answer);
  const inCircles = all.filter(({ circle }) => shown.circles.length === 0 || shown.circles.includes(circle));
  const inCountries = all.filter(({ entity }) => shown.of.length === 0 || shown.of.includes(words.code(entity)));
  const counts = new Map(countriesOf(inCircles, words).map(({ code, count }) => [code, count]));
  if (all.length === 0) return null;
  return (
    <div className="grid gap10 around14">
      <FilterRow
        label={strings.filters.country}
        options={countriesOf(all, words).map(({ code }) => ({
          value: code,
          name: countryText(code),
          count: counts.get(code) ?? 0,
        }))}
        chosen={shown.of}
        onChoose={(of) => onShow({ of })}
      />
      <FilterRow
        label={strings.filters.circle}
        options={circleIds.map((circle) => ({
          value: circle,
          name: strings.names[circle],
          count: inCountries.filter((one) => one.circle === circle).length,
        }))}
        chosen={shown.circles}
        onChoose={(chosen) => onShow({ circles: circleIds.filter((circle) => chosen.includes(circle)) })}
      />
    </div>
  );
}
