import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import type { KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent } from "react";
import { listParts } from "../../model/words/listWords.ts";
import { className } from "../../model/words/names.ts";
import { EntityName } from "../../parts/claim/EntityName.tsx";
import type { Point } from "../../picture/canvas/elements.ts";
import { commandOf } from "../../picture/canvas/input/keyCommands.ts";
import { holdsAll, type TitledBundle } from "../../picture/graph/drawnBundles.ts";
import { strings as viewStrings } from "../../picture/graph/strings.ts";
import css from "./EntityList.module.css";
import type { AskMenu } from "./menu/useCanvasMenu.tsx";
import { strings } from "./strings.ts";
import type { Listed } from "./useExplored.ts";

interface EntityListProps extends Pick<Listed, "entities" | "bundles" | "badges" | "kept" | "faint" | "changedAt"> {
  /** The position of each on the canvas, in pixels. */
  places: ReadonlyMap<string, Point>;
  /** Marks of a map that stand for several of these entities. */
  groups?: readonly TitledBundle[];
  selected: readonly string[];
  onSelect: (id: string) => void;
  onToggle: (id: string) => void;
  onMenu: AskMenu;
}

/** One line of the list: an entity or a bundle. */
interface Line {
  id: string;
  name: ReactNode;
  about: string;
  pressed: boolean;
}

/** The drawn entities as a list, for readers who cannot see the canvas; it becomes visible when focused. */
export function EntityList(props: EntityListProps) {
  const { entities, bundles, groups = [], places, selected, onSelect, onToggle, onMenu } = props;
  const lines: Line[] = [
    ...entities.map((entity) => ({
      id: entity.id,
      name: <EntityName entity={entity} />,
      about: about(entity, props),
      pressed: selected.includes(entity.id),
    })),
    ...bundles.map((bundle) => lineOf(bundle, viewStrings.isBundle, selected)),
    ...groups.map((group) => lineOf(group, strings.isGroup, selected)),
  ];
  // One stop for the Tab key; arrow keys move within the list.
  const stop = lines.find(({ id }) => id === selected.at(-1)) ?? lines[0];
  return (
    <section aria-label={strings.list} className={css.list}>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              aria-pressed={line.pressed}
              tabIndex={line === stop ? 0 : -1}
              data-entity={line.id}
              data-x={places.get(line.id)?.x}
              data-y={places.get(line.id)?.y}
              onClick={(event) => (isExtending(event) ? onToggle : onSelect)(line.id)}
              onKeyDown={(event) => {
                if (commandOf(event) === "menu") askMenu(event, onMenu);
                else if (commandOf(event) === "toggle" && isExtending(event)) toggle(event, onToggle);
                else goThroughList(event);
              }}
              onContextMenu={(event) => askMenu(event, onMenu)}
            >
              {line.name} <span className="muted tiny">{line.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf(several: TitledBundle, what: string, selected: readonly string[]): Line {
  return { id: several.id, name: several.title, about: what, pressed: holdsAll(selected, several) };
}

function about(entity: Entity, { badges, kept, faint, changedAt }: EntityListProps): string {
  const notShown = badges.get(entity.id) ?? 0;
  const changed = changedAt.get(entity.id) ?? 0;
  return listParts([
    className(entityClassOf(entity)),
    ...(notShown > 0 ? [viewStrings.notShown(notShown)] : []),
    ...(changed > 0 ? [viewStrings.changedCount(changed)] : []),
    ...(kept.has(entity.id) ? [strings.kept] : []),
    ...(faint.has(entity.id) ? [viewStrings.filteredOut] : []),
  ]);
}

function isExtending({ ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function toggle(event: KeyboardEvent<HTMLButtonElement>, onToggle: (id: string) => void): void {
  event.preventDefault();
  onToggle(event.currentTarget.dataset.entity ?? "");
}

/** Requests the menu of an entity below its line of the list. */
function askMenu(event: SyntheticEvent<HTMLButtonElement>, onMenu: AskMenu): void {
  event.preventDefault();
  const button = event.currentTarget;
  const line = button.getBoundingClientRect();
  const stage = button.closest("section")?.parentElement?.getBoundingClientRect();
  const at = { x: line.left - (stage?.left ?? 0) + 24, y: line.bottom - (stage?.top ?? 0) };
  onMenu({ kind: "entity", id: button.dataset.entity ?? "" }, at, button);
}

function goThroughList(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.closest("li");
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
  const button = next?.querySelector("button");
  if (!button) return;
  event.preventDefault();
  button.focus();
}
