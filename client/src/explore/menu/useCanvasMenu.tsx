import { type ReactNode, type RefObject, Suspense, useCallback, useState } from "react";
import type { Canvas, MenuTarget } from "../../canvas/Canvas.ts";
import type { Point } from "../../canvas/elements.ts";
import { lazyPage } from "../../ui/lazyPage.tsx";
import type { MenuRequest, MenuSurroundings } from "./MenuContent.ts";

const CanvasMenu = lazyPage(async () => (await import("./CanvasMenu.tsx")).CanvasMenu);
const NumberDialog = lazyPage(async () => (await import("./NumberDialog.tsx")).NumberDialog);

/** Asks for a menu; `from` is what had the focus, if not the canvas. */
export type AskMenu = (target: MenuTarget, at: Point, from?: HTMLElement) => void;

/** The menus of the canvas: how to ask for one, and what is to be drawn of the one that is open. */
export function useCanvasMenu(
  around: Omit<MenuSurroundings, "lead" | "askNumber">,
  canvas: RefObject<Canvas | null>,
): { ask: AskMenu; menu: ReactNode } {
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const [asksNumber, setAsksNumber] = useState(false);
  const { selection } = around.view;
  const ask = useCallback<AskMenu>(
    (target, at, from) => {
      const several = target.kind === "entity" && selection?.kind === "several" && selection.ids.includes(target.id);
      if ("id" in target && !several) canvas.current?.point(target.id);
      setRequest({ subject: several ? { kind: "several" } : target, at, from: from ?? null });
    },
    [canvas, selection],
  );
  const giveFocusBack = () => (request?.from ?? canvas.current)?.focus();
  function close() {
    setRequest(null);
    giveFocusBack();
  }
  const full: MenuSurroundings = {
    ...around,
    lead: (subject) => setRequest((before) => before && { ...before, subject }),
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
