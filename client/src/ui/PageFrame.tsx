import type { ReactNode } from "react";
import { strings } from "./strings.ts";

interface PageFrameProps {
  name: string;
  /** The page itself is on its way, and is to have the focus when it comes. */
  busy?: boolean;
  children: ReactNode;
}

/** The content of a page of which there is nothing but its name, so that it can be told and reached like any other. */
export function PageFrame({ name, busy = false, children }: PageFrameProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      aria-busy={busy || undefined}
      style={{ width: "100%", maxWidth: 1080, margin: "0 auto", padding: "24px" }}
    >
      <title>{strings.titleOf(name)}</title>
      {!busy && <h1>{name}</h1>}
      {children}
    </main>
  );
}
