import type { Ownership } from "@atlas/server/contract";
import { type MouseEvent, useId, useMemo } from "react";
import { useNavigate } from "react-router";
import { ownershipAddress } from "../../url/pages/ownershipAddress.ts";
import { paperOfFile, paperOfPage } from "../charts/ChartPaper.ts";
import css from "../charts/charts.module.css";
import { PictureButtons } from "../charts/PictureButtons.tsx";
import { SvgDrawing } from "../charts/SvgDrawing.tsx";
import { useWidth } from "../charts/useWidth.ts";
import { ChainList } from "./ChainList.tsx";
import { chainRows } from "./chainRows.ts";
import { drawChainSheet } from "./drawChainSheet.ts";
import { nameOf } from "./nameOf.ts";

/** The chain of owners and holdings as a picture whose steps link to their claims, as a list, and as a file. */
export function ChainChart({ answer }: { answer: Ownership }) {
  const [ref, width] = useWidth(640);
  const id = useId();
  const navigate = useNavigate();
  const rows = useMemo(() => chainRows(answer), [answer]);
  const name = nameOf(answer, answer.organisation);
  const { title, sentence, drawing } = drawChainSheet(rows, name, paperOfPage(id, width), null);
  return (
    <figure className={css.chart}>
      <figcaption>
        <strong className={css.title}>{title}</strong>
        <p className={css.sentence}>{sentence}</p>
      </figcaption>
      {/* The links work by themselves; this only keeps them within the page. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div ref={ref} className={css.drawing} onClick={(event) => follow(event, navigate)}>
        <SvgDrawing node={drawing} />
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

/** Follows a plain click on a link of the drawing without reloading the page. */
function follow(event: MouseEvent, navigate: (to: string) => unknown) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const to = link?.getAttribute("href");
  if (!plain || !to?.startsWith("/")) return;
  event.preventDefault();
  void navigate(to);
}
