import type { ReactNode } from "react";
import { HelpMenu } from "../pages/help/HelpMenu.tsx";
import { LinkNotes } from "../pages/share/LinkNotes.tsx";
import { PrintedFrom } from "../pages/share/PrintedFrom.tsx";
import { ShareMenu } from "../pages/share/ShareMenu.tsx";
import { FullNotice } from "../parts/view/frame/FullNotice.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Header, type HeaderPage } from "../ui/page/Header.tsx";
import css from "./App.module.css";

interface PageTopProps {
  pages: readonly HeaderPage[];
  /** Search field; null if the page has its own. */
  search: ReactNode;
}

/** The header, and the notes on the address below it. Each feature fails alone, so that the others stay usable. */
export function PageTop({ pages, search }: PageTopProps) {
  const tools = (
    <>
      <ErrorBoundary>
        <ShareMenu />
      </ErrorBoundary>
      <ErrorBoundary>
        <HelpMenu />
      </ErrorBoundary>
    </>
  );
  return (
    <div className={css.top}>
      <Header search={<ErrorBoundary>{search}</ErrorBoundary>} pages={pages} tools={tools} />
      <PrintedFrom />
      <ErrorBoundary>
        <LinkNotes />
        <FullNotice />
      </ErrorBoundary>
    </div>
  );
}
