import { Notice } from "../../../ui/Notice.tsx";
import css from "./news.module.css";
import { useDatasetNews } from "./useDatasetNews.ts";
import { useGoesByItself } from "./useGoesByItself.ts";

/** Says that the data set changed while the page is open, which keeps its place and shows the new state. */
export function DatasetNotice({ isReached }: { isReached: boolean }) {
  const { news, close } = useDatasetNews(isReached);
  const hold = useGoesByItself(news !== null, close);
  if (news === null) return null;
  return (
    <div className={css.card} {...hold}>
      <Notice kind="note" onClose={close}>
        {news}
      </Notice>
    </div>
  );
}
