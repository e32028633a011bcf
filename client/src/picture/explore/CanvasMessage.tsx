import type { ComponentProps } from "react";
import { useSignal } from "../../browser/useSignal.ts";
import { ghost } from "../../desk/common/ghost.ts";
import { ViewMessage } from "../frame/ViewMessage.tsx";
import { strings } from "./strings.ts";

/** The state of the view over the canvas; an empty one has the claim that is being written, if there is one. */
export function CanvasMessage(props: Omit<ComponentProps<typeof ViewMessage>, "emptyTitle">) {
  const isWriting = useSignal(ghost) !== null;
  return <ViewMessage {...props} emptyTitle={isWriting ? null : strings.emptyTitle} />;
}
