import { Button, TextInput } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { formatDate } from "../../model/words/formatDate.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { renameView, type StoredView } from "./keptViews.ts";
import { linkOf } from "./linkOf.ts";
import { strings } from "./strings.ts";
import css from "./YourViews.module.css";

export function StoredViewItem({ view, onForget }: { view: StoredView; onForget: () => void }) {
  const [name, setName] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  const naming = name !== null;

  useEffect(() => {
    if (wasNaming.current && !naming) pencil.current?.focus();
    wasNaming.current = naming;
  }, [naming]);

  function rename(event: FormEvent) {
    event.preventDefault();
    if (name?.trim()) renameView(view.id, name.trim());
    setName(null);
  }

  if (naming) {
    return (
      <li className={css.view}>
        <form onSubmit={rename} className={`row gap6 ${css.naming}`}>
          <TextInput
            aria-label={strings.newName}
            value={name}
            maxLength={200}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Escape" && setName(null)}
          />
          <Button type="submit" size="xs">
            {strings.save}
          </Button>
          <Button size="xs" variant="default" onClick={() => setName(null)}>
            {frame.cancel}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={css.view}>
      <div className={`flex onTop gap2 ${css.head}`}>
        <Link to={linkOf(view.address, view.version)}>{view.title}</Link>
        <IconButton
          ref={pencil}
          label={strings.rename(view.title)}
          icon={IconPencil}
          onClick={() => setName(view.title)}
        />
        <IconButton label={strings.forget(view.title)} icon={IconTrash} onClick={onForget} />
      </div>
      <p className="flush muted small">
        {strings.savedOn(formatDate(view.saved.slice(0, 10)))}
        {view.version !== null && ` · ${strings.withVersion(view.version)}`}
      </p>
    </li>
  );
}
