import type { KeyboardEvent } from "react";
import { type TableTab, tableTabs } from "../../model/address/view/viewState.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { strings } from "./strings.ts";
import css from "./TablePage.module.css";

interface TableTabsProps {
  open: TableTab;
  counts: Readonly<Record<TableTab, number>>;
  /** Id of the element that they control. */
  panel: string;
  onOpen: (tab: TableTab) => void;
}

export function TableTabs({ open, counts, panel, onOpen }: TableTabsProps) {
  function goThroughTabs(event: KeyboardEvent<HTMLElement>) {
    const next = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tab = next && tableTabs.at((tableTabs.indexOf(open) + next) % tableTabs.length);
    if (!tab) return;
    event.preventDefault();
    onOpen(tab);
    document.getElementById(tabId(tab))?.focus();
  }
  return (
    <div role="tablist" aria-label={strings.tabs} className={`flex rigid ${css.tabs}`} onKeyDown={goThroughTabs}>
      {tableTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === open}
          aria-controls={panel}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {strings.tabNames[tab]} <span className="muted regular digits">{formatNumber(counts[tab])}</span>
        </button>
      ))}
    </div>
  );
}

/** Id of a tab's button, which labels its panel. */
export function tabId(tab: TableTab): string {
  return `table-tab-${tab}`;
}
