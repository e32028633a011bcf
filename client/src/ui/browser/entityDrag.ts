import type { DragEvent } from "react";

/** Media type of the id of a dragged entity; other pages and programs receive its name. */
const ENTITY = "application/x-atlas-entity";

export function draggedEntity({ id, name }: { id: string; name: string }) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(ENTITY, id);
      event.dataTransfer.setData("text/plain", name);
      event.dataTransfer.effectAllowed = "copyLink";
    },
  };
}

/** Makes an element accept dropped entities; while one is over it, it carries `data-over`. */
export function takesEntities(onDrop: (id: string) => void) {
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!event.dataTransfer.types.includes(ENTITY)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "link";
      event.currentTarget.dataset.over = "true";
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      delete event.currentTarget.dataset.over;
    },
    onDrop(event: DragEvent<HTMLElement>) {
      delete event.currentTarget.dataset.over;
      const id = event.dataTransfer.getData(ENTITY);
      if (id === "") return;
      event.preventDefault();
      onDrop(id);
    },
  };
}
