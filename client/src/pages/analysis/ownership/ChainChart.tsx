import type { Ownership } from "@atlas/server/contract";
import { useId, useMemo } from "react";
import { ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { chainRows } from "../../../papers/answers/ownership/chainRows.ts";
import { drawChainSheet } from "../../../papers/answers/ownership/drawChainSheet.ts";
import { nameOf } from "../../../papers/answers/ownership/nameOf.ts";
import { paperOfFile, paperOfPage } from "../../../papers/charts/ChartPaper.ts";
import css from "../../../parts/charts/charts.module.css";
import { FollowedLinks } from "../../../parts/charts/FollowedLinks.tsx";
import { PictureButtons } from "../../../parts/charts/PictureButtons.tsx";
import { SvgDrawing } from "../../../parts/charts/SvgDrawing.tsx";
import { useWidth } from "../../../parts/charts/useWidth.ts";
import { ChainList } from "./ChainList.tsx";

/** The chain of owners and holdings as a picture whose steps link to their claims, as a list, and as a file. */
export function ChainChart({ answer }: { answer: Ownership }) {
  const [ref, width] = useWidth(640);
  const id = useId();
  const rows = useMemo(() => chainRows(answer), [answer]);
  const name = nameOf(answer, answer.organisation);
  const { title, sentence, drawing } = drawChainSheet(rows, name, paperOfPage(id, width), null);
  return (
    <figure className={css.chart}>
      <figcaption>
        <strong className={css.title}>{title}</strong>
        <p className={css.sentence}>{sentence}</p>
      </figcaption>
      <div ref={ref}>
        <FollowedLinks className={css.drawing}>
          <SvgDrawing node={drawing} />
        </FollowedLinks>
      </div>
      <div className={css.tools}>
        <ChainList answer={answer} />
        <PictureButtons
          title={title}
          address={ownershipAddress(answer.organisation)}
          draw={(origin) => drawChainSheet(rows, name, paperOfFile, { origin }).drawing}
        />
      </div>
    </figure>
  );
}
