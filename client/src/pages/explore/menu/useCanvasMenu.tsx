import { type ReactNode, type RefObject, Suspense, useCallback, useState } from "react";
import { entityAddress } from "../../../model/watch/watchedAddress.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { newDraft } from "../../../parts/desk/newDraft.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { useToggleWatch, useWatches } from "../../../parts/watch/useWatches.ts";
import type { Canvas, MenuTarget } from "../../../picture/canvas/Canvas.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import { lazyPage } from "../../../ui/page/lazyPage.tsx";
import type { MenuRequest, MenuSurroundings } from "./MenuContent.ts";

const CanvasMenu = lazyPage(async () => (await import("./CanvasMenu.tsx")).CanvasMenu);
const NumberDialog = lazyPage(async () => (await import("./NumberDialog.tsx")).NumberDialog);

/** The canvas, and where the keyboard points on it. */
interface CanvasPlace {
  canvas: RefObject<Canvas | null>;
  pointed: string | null;
}

/** Requests a menu; `from` is what had the focus, if not the canvas. */
export type AskMenu = (target: MenuTarget, at: Point, from?: HTMLElement) => void;

/** The menus of the canvas: a function to request one, and the element of the open one. */
export function useCanvasMenu(
  around: Omit<MenuSurroundings, "dataset" | "lead" | "askNumber" | "addClaim" | "isWatched" | "toggleWatch">,
  { canvas, pointed }: CanvasPlace,
): { ask: AskMenu; menu: ReactNode } {
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const [asksNumber, setAsksNumber] = useState(false);
  const openDraft = useOpenDraft();
  const watches = useWatches();
  const toggleWatch = useToggleWatch();
  const { selection } = around.view;
  const ask = useCallback<AskMenu>(
    (target, at, from) => {
      const several = target.kind === "entity" && selection?.kind === "several" && selection.ids.includes(target.id);
      const id = "id" in target ? target.id : null;
      // The subject of the menu stays marked while it is open.
      if (id !== null && !several) canvas.current?.point(id);
      setRequest({ subject: several ? { kind: "several" } : target, at, from: from ?? null, stays: pointed === id });
    },
    [canvas, selection, pointed],
  );
  const giveFocusBack = () => (request?.from ?? canvas.current)?.focus();
  function close() {
    if (!request?.stays) canvas.current?.point(null);
    setRequest(null);
    giveFocusBack();
  }
  const full: Omit<MenuSurroundings, "dataset"> = {
    ...around,
    lead: (subject) => setRequest((before) => before && { ...before, subject }),
    addClaim: (ends) => openDraft(newDraft(ends)),
    isWatched: (id) => watches.some(({ address }) => address === entityAddress(id)),
    toggleWatch: (id) => {
      const entity = around.graph.entities.find((one) => one.id === id);
      void toggleWatch({ address: entityAddress(id), title: nameOrId(entity, id) });
    },
    askNumber: () => setAsksNumber(true),
  };
  const menu = (
    <Suspense>
      {request && <CanvasMenu request={request} around={full} onClose={close} />}
      {asksNumber && (
        <NumberDialog
          around={full}
          onClose={() => {
            setAsksNumber(false);
            giveFocusBack();
          }}
        />
      )}
    </Suspense>
  );
  return { ask, menu };
}
