import {
  type ComponentPropsWithRef,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
} from "react";
import css from "../../ui/hits.module.css";

/** Keys held during a click or Enter. */
export type HeldKeys = Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey">;

interface Keys {
  /** Moves to the next option, or to the one before. */
  move: (by: 1 | -1) => void;
  /** Picks, as the keys held with Enter say. */
  enter: (held: HeldKeys) => void;
  /** Whether Ctrl+Enter is for the form around the field. */
  leavesCtrlEnter?: boolean;
  leave: () => void;
}

/** Handles the keys of a text field with a list below it. */
export function comboboxKeys({ move, enter, leave, leavesCtrlEnter }: Keys): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event.nativeEvent)) return;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") leave();
    else if (event.key === "Enter" && !(isCtrl && leavesCtrlEnter)) enter(event);
    else return;
    // The canvas uses some of these keys itself.
    event.preventDefault();
    event.stopPropagation();
  };
}

interface ComboboxFieldProps extends Omit<ComponentPropsWithRef<"input">, "list" | "onChange"> {
  /** The list below: the prefix of its ids, whether it shows options, and the active one, or -1. */
  list: { id: string; isShown: boolean; active: number };
  onText: (text: string, isComposing: boolean) => void;
}

export function ComboboxField({ list, onText, ...input }: ComboboxFieldProps) {
  const { id, isShown, active } = list;
  return (
    <input
      {...input}
      type="text"
      role="combobox"
      aria-expanded={isShown}
      aria-controls={isShown ? id : undefined}
      aria-autocomplete="list"
      aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      onChange={({ target, nativeEvent }) => onText(target.value, isComposing(nativeEvent))}
      onCompositionEnd={({ currentTarget }) => onText(currentTarget.value, false)}
    />
  );
}

/** Options under a heading, if they have one. */
export interface OptionGroup<Option, Id extends string = string> {
  id: Id;
  heading: string | null;
  /** Position of the first among all options. */
  start: number;
  options: readonly Option[];
}

interface ListboxProps<Option, Id extends string> {
  id: string;
  label: string;
  /** Whether its options answer an earlier text. */
  isStale: boolean;
  active: number;
  groups: readonly OptionGroup<Option, Id>[];
  onPick: (option: Option, event: MouseEvent) => void;
  onHover: (index: number) => void;
  children: (option: Option, group: OptionGroup<Option, Id>) => ReactNode;
}

/** The options below a text field, which keeps the focus; each carries what it opens, if it is known. */
export function Listbox<Option extends { key: string; target?: string }, Id extends string>(
  props: ListboxProps<Option, Id>,
) {
  const { id, label, isStale, active, groups, onPick, onHover, children } = props;
  // The active option must be visible in a list longer than its frame.
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-label={label} data-stale={isStale || undefined} className={`scrolls ${css.list}`}>
      {groups.map((group) => {
        const options = group.options.map((option, place) => (
          // The keyboard drives options through the text field, as the combobox pattern has it.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={option.key}
            id={`${id}-${group.start + place}`}
            role="option"
            tabIndex={-1}
            aria-selected={group.start + place === active}
            data-target={option.target}
            className={`flex onBaseline gap10 pointer ${css.option}`}
            // Keeps the focus in the text field.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={group.start + place === active ? undefined : () => onHover(group.start + place)}
            onClick={(event) => onPick(option, event)}
          >
            {children(option, group)}
          </div>
        ));
        if (group.heading === null) return <Fragment key={group.id}>{options}</Fragment>;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className={`muted tiny strong ${css.kind}`}>
              {group.heading}
            </div>
            {options}
          </div>
        );
      })}
    </div>
  );
}

/** True while an input method is composing: its Enter confirms a word, not a result. */
function isComposing(event: Event): boolean {
  if ("isComposing" in event && event.isComposing === true) return true;
  // Safari ends the composition before it sends that Enter; only this old code reveals it.
  return event instanceof KeyboardEvent && event.keyCode === 229;
}
