import { useState, useSyncExternalStore } from "react";
import { Link } from "react-router";
import { onKept } from "../../model/state/browserMemory.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { useViewTitle } from "../../parts/view/graph/useViewTitle.ts";
import { takeFocus } from "../../ui/browser/passFocus.ts";
import { forgetView, lastView, restoreView, type StoredView, storedViews } from "./keptViews.ts";
import { linkOf } from "./linkOf.ts";
import { StoredViewItem } from "./StoredViewItem.tsx";
import { strings } from "./strings.ts";
import css from "./YourViews.module.css";

/** The last view of this reader, and those saved in this browser; nothing if there are none. */
export function YourViews() {
  const views = useSyncExternalStore(onKept, storedViews);
  const [last] = useState(lastView);
  const [forgotten, setForgotten] = useState<{ view: StoredView; place: number } | null>(null);
  if (views.length === 0 && last === null && forgotten === null) return null;

  function forget(view: StoredView) {
    setForgotten({ view, place: views.indexOf(view) });
    forgetView(view.id);
  }

  return (
    <section aria-labelledby="yours" className={css.section}>
      <h2 id="yours" className={`heading ${css.heading}`}>
        {strings.yours}
      </h2>
      <ul className={`grid ${css.views}`}>
        {last && <Continue address={last.address} saved={last.saved} />}
        {views.map((view) => (
          <StoredViewItem key={view.id} view={view} onForget={() => forget(view)} />
        ))}
      </ul>
      <div role="status">
        {forgotten && (
          <p className="above8">
            {strings.forgotten(forgotten.view.title)}{" "}
            <button
              // Remounted for each view, because the button of that view has disappeared with it.
              key={forgotten.view.id}
              ref={takeFocus}
              type="button"
              className="textButton strong"
              onClick={() => {
                restoreView(forgotten.view, forgotten.place);
                setForgotten(null);
              }}
            >
              {strings.restore}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function Continue({ address, saved }: { address: string; saved: string }) {
  const title = useViewTitle(address);
  return (
    <li className={css.view} data-last>
      <Link to={linkOf(address, null)}>{strings.continue}</Link>
      <p className="flush muted small">
        {title} · {strings.lastOn(formatDate(saved.slice(0, 10)))}
      </p>
    </li>
  );
}
