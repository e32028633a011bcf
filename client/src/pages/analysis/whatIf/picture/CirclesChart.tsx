import type { WhatIfAnswer } from "@atlas/server/contract";
import { useId } from "react";
import { listSentences } from "../../../../model/words/listWords.ts";
import { pictureStrings } from "../../../../papers/answers/whatIf/chain/chainStrings.ts";
import { goodsSheet } from "../../../../papers/answers/whatIf/picture/goodsSheet.ts";
import { paperOfFile, paperOfPage } from "../../../../papers/charts/ChartPaper.ts";
import chart from "../../../../parts/charts/charts.module.css";
import { FollowedLinks } from "../../../../parts/charts/FollowedLinks.tsx";
import { PictureButtons } from "../../../../parts/charts/PictureButtons.tsx";
import { SvgDrawing } from "../../../../parts/charts/SvgDrawing.tsx";
import { useWidth } from "../../../../parts/charts/useWidth.ts";
import css from "./goods.module.css";

/** The chains of goods as a picture whose arrows lead to their claims, and as a file. */
export function GoodsChart({ answer, address }: { answer: WhatIfAnswer; address: string }) {
  const [ref, width] = useWidth();
  const id = useId();
  const sheet = goodsSheet(answer, paperOfPage(id, width), null);
  if (sheet === null) return null;
  const { title, sentence, drawing } = sheet;
  return (
    <figure className={chart.chart}>
      <figcaption>
        <strong className={chart.title}>{title}</strong>
        <p className={chart.sentence}>{listSentences([sentence, pictureStrings.links])}</p>
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
        <PictureButtons
          title={title}
          address={address}
          draw={(origin) => goodsSheet(answer, paperOfFile, { origin })?.drawing ?? drawing}
        />
      </div>
    </figure>
  );
}
