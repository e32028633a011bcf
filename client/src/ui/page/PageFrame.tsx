import type { ReactNode } from "react";
import { strings } from "../strings.ts";

interface PageFrameProps {
  name: string;
  /** The page is loading, and takes the focus when it arrives. */
  busy?: boolean;
  children: ReactNode;
}

/** A page of which only the name is known, so that it can be announced and focused like any other. */
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
