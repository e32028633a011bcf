import { IconEye } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { formatNumber } from "../../model/words/formatNumber.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { useNews } from "../../parts/watch/useNews.ts";
import { whenIdle } from "../../ui/browser/whenIdle.ts";
import css from "./since.module.css";
import { strings } from "./strings.ts";
import { subjectsOf } from "./subjectsOf.ts";

/** By then the page itself has what it waits for. */
const AFTER_MS = 2500;

/** The number of watched things with news, in the header; nothing while there are none. */
export function NewsBadge({ ask }: { ask: AskAnalysis }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(() => setLate(true)), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <Badge ask={ask} /> : null;
}

function Badge({ ask }: { ask: AskAnalysis }) {
  const { news } = useNews(ask);
  const count = news === null ? 0 : subjectsOf(news).filter(({ lines }) => lines.length > 0).length;
  if (count === 0) return null;
  return (
    <Link
      to="/"
      className={`line gap4 round6 bordered ink ${css.badge}`}
      title={strings.badge(count)}
      data-news={count}
    >
      <IconEye size={16} aria-hidden="true" />
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span className={css.badgeWords}>{strings.badge(count)}</span>
    </Link>
  );
}
