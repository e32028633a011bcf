import type { ComponentProps } from "react";
import { ghost } from "../../parts/desk/ghost.ts";
import { ViewMessage } from "../../parts/view/frame/ViewMessage.tsx";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { strings } from "./strings.ts";

/** The state of the view over the canvas; an empty one has the claim that is being written, if there is one. */
export function CanvasMessage(props: Omit<ComponentProps<typeof ViewMessage>, "emptyTitle">) {
  const isWriting = useSignal(ghost) !== null;
  return <ViewMessage {...props} emptyTitle={isWriting ? null : strings.emptyTitle} />;
}
