import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Briefing, BriefingSettings } from "../../../papers/briefing/Briefing.ts";
import { nameSize, READABLE } from "../../../papers/figure/page.ts";
import { usePrinting } from "../../../ui/browser/usePrinting.ts";
import { useSlow } from "../../../ui/browser/useSlow.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import type { Draft } from "../draft/drafts.ts";
import { pageStrings } from "../pageStrings.ts";
import css from "./preview.module.css";
import { printInPlace } from "./printInPlace.ts";
import { usePreview } from "./usePreview.ts";

interface PreviewProps {
  briefing: Briefing;
  /** The number of its pages in words. */
  pages: string;
  /** Advice on shortening a paper that is too long; empty for others. */
  advice: string;
  onChange: (part: Draft) => void;
}

export function Preview({ briefing, pages, advice, onChange }: PreviewProps) {
  const { html, current, failed } = usePreview(briefing);
  const slow = useSlow(!current);
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef(0);
  const [refused, setRefused] = useState(false);
  const printing = usePrinting();

  useEffect(() => {
    const shown = frame.current?.contentDocument;
    return printing && shown ? printInPlace(shown) : undefined;
  }, [printing]);

  function print() {
    setRefused(false);
    try {
      frame.current?.contentWindow?.print();
    } catch {
      setRefused(true);
    }
  }

  return (
    <>
      <div className={`row wrap ${css.previewHead}`}>
        <p className="flush muted small digits grow">
          {pages}
          {advice !== "" && <span className={`block ${css.advice}`}>{advice}</span>}
        </p>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={15} />}
          disabled={html === ""}
          onClick={print}
        >
          {pageStrings.print}
        </Button>
      </div>
      <p role="status" className={`muted small ${css.setting}`}>
        {slow && html !== "" ? pageStrings.drawing : ""}
      </p>
      <SmallNames html={html} settings={briefing.settings} onChange={onChange} />
      {refused && <Failure message={pageStrings.printFailed} />}
      {failed && <Failure message={pageStrings.previewFailed} />}
      {html === "" && !failed && <Skeleton lines={12} label={pageStrings.drawing} />}
      {html !== "" && (
        // The frame runs no scripts; same origin lets this page follow its links, print it and restore its scroll
        // position.
        <iframe
          ref={frame}
          title={pageStrings.previewFrame}
          sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
          srcDoc={html}
          className={`grow full framed ${css.frame}`}
          data-stale={slow || undefined}
          onLoad={({ currentTarget }) => {
            const { contentWindow: inside, contentDocument: shown } = currentTarget;
            if (!inside || !shown) return;
            inside.scrollTo({ top: scrolled.current, behavior: "instant" });
            inside.addEventListener("scroll", () => {
              scrolled.current = inside.scrollY;
            });
            followInFrame(shown);
          }}
        />
      )}
    </>
  );
}

interface SmallNamesProps {
  /** The document as drawn last. */
  html: string;
  settings: Pick<BriefingSettings, "figureOf" | "figureSize">;
  onChange: (part: Draft) => void;
}

/** Says where the names in the figure of a document are too small to read on paper, and offers what makes them larger. */
export function SmallNames({ html, settings: { figureOf, figureSize }, onChange }: SmallNamesProps) {
  const points = nameSize(html);
  if (points >= READABLE) return null;
  return (
    <div role="status" className={`small row wrap ${css.smallNames}`}>
      <p>{pageStrings.smallNames(formatNumber(points))}</p>
      {figureOf === "view" && (
        <Button variant="default" size="xs" onClick={() => onChange({ figureOf: "keyPoints" })}>
          {pageStrings.drawKeyPoints}
        </Button>
      )}
      {figureSize === "column" && (
        <Button variant="default" size="xs" onClick={() => onChange({ figureSize: "landscape" })}>
          {pageStrings.drawLandscape}
        </Button>
      )}
    </div>
  );
}

/** Makes the links of a framed document work: links within it scroll and move the focus, web links open a new tab. */
function followInFrame(shown: Document): void {
  shown.addEventListener("click", (event) => {
    // Elements of the frame are instances of its own window's classes, so instanceof fails.
    const link = (event.target as Element | null)?.closest?.("a[href]");
    const href = link?.getAttribute("href") ?? "";
    if (href.startsWith("#")) {
      event.preventDefault();
      const goal = shown.getElementById(href.slice(1));
      goal?.scrollIntoView({ block: "center" });
      goal?.setAttribute("tabindex", "-1");
      goal?.focus({ preventScroll: true });
    } else if (href !== "") {
      event.preventDefault();
      window.open(href, "_blank", "noopener,noreferrer");
    }
  });
}
