import type { WhatIfAnswer } from "@atlas/server/contract";
import { useId } from "react";
import type { WhatIfState } from "../../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { placeOf } from "../../../../papers/answers/whatIf/answer/countedCircles.ts";
import { narrowed, withCurrentUsers } from "../../../../papers/answers/whatIf/circles/circles.ts";
import { circlesSheet } from "../../../../papers/answers/whatIf/picture/circlesSheet.ts";
import { WhatIfWords } from "../../../../papers/answers/whatIf/WhatIfWords.ts";
import { paperOfFile, paperOfPage } from "../../../../papers/charts/ChartPaper.ts";
import chart from "../../../../parts/charts/charts.module.css";
import { FollowedLinks } from "../../../../parts/charts/FollowedLinks.tsx";
import { PictureButton } from "../../../../parts/charts/PictureButton.tsx";
import { SvgDrawing } from "../../../../parts/charts/SvgDrawing.tsx";
import { useWidth } from "../../../../parts/charts/useWidth.ts";
import css from "./circles.module.css";

interface CirclesChartProps {
  answer: WhatIfAnswer;
  asked: WhatIfState;
  address: string;
}

/** The three circles as a picture whose names lead to their claims, and as a file. */
export function CirclesChart({ answer, asked, address }: CirclesChartProps) {
  const [ref, width] = useWidth();
  const id = useId();
  const words = new WhatIfWords(answer);
  const shown = withCurrentUsers(narrowed(answer, asked, words), words, today());
  const place = placeOf(asked.first);
  const { title, sentence, drawing } = circlesSheet(shown, place, paperOfPage(id, width), null);
  return (
    <figure className={chart.chart}>
      <figcaption>
        <strong className={chart.title}>{title}</strong>
        <p className={chart.sentence}>{sentence}</p>
      </figcaption>
      <div ref={ref}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className={css.scroll} aria-label={title} tabIndex={0}>
          <FollowedLinks>
            <SvgDrawing node={drawing} />
          </FollowedLinks>
        </section>
      </div>
      <div className={chart.tools}>
        <PictureButton
          title={title}
          address={address}
          draw={(origin) => circlesSheet(shown, place, paperOfFile, { origin }).drawing}
        />
      </div>
    </figure>
  );
}
