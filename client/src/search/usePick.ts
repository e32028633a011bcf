import type { Entity } from "@atlas/server/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { search } from "../api/search.ts";
import { useViewState } from "../url/useViewState.ts";
import { expandEntity, selectEntity } from "../url/viewChanges.ts";

/** Puts a found entity and its neighbours on the canvas and selects it; also by the text alone, when the answer is not here yet. */
export function usePick(onPicked: () => void) {
  const [, changeView] = useViewState();
  const queryClient = useQueryClient();
  const [pickedName, setPickedName] = useState<string | null>(null);
  const awaited = useRef("");

  function pick(entity: Entity) {
    awaited.current = "";
    changeView((view) => selectEntity(expandEntity(view, entity.id), entity.id));
    setPickedName(entity.name);
    onPicked();
  }

  async function pickTop(text: string) {
    awaited.current = text;
    // A failure shows in the list, which asks the same question.
    const answer = await queryClient.fetchQuery(search(text)).catch(() => null);
    const top = answer?.hits[0];
    if (top && awaited.current === text) pick(top.entity);
  }

  /** The reader typed on, so what Enter waited for is no longer wanted. */
  function forget() {
    awaited.current = "";
    setPickedName(null);
  }

  return { pick, pickTop, forget, pickedName };
}
