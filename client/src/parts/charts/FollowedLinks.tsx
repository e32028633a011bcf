import type { MouseEvent, ReactNode } from "react";
import { useNavigate } from "react-router";

/** Follows plain clicks on links of a drawing without reloading the page. */
export function FollowedLinks({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const navigate = useNavigate();
  return (
    // The links work by themselves; this only keeps them within the page.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className={className} onClick={(event) => follow(event, navigate)}>
      {children}
    </div>
  );
}

function follow(event: MouseEvent, navigate: (to: string) => unknown) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const to = link?.getAttribute("href");
  if (!plain || !to?.startsWith("/")) return;
  event.preventDefault();
  void navigate(to);
}
