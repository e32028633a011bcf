import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { strings } from "../model/words/strings.ts";

/** A link to another site, which opens in a new tab and says so to screen readers. */
export function NewTabLink({ href, title, children }: { href: string; title?: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
      <VisuallyHidden>{strings.newTab}</VisuallyHidden>
    </a>
  );
}
