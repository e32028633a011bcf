import { Card } from "./Card.tsx";
import css from "./PanelHead.module.css";
import { cardStrings, strings } from "./strings.ts";

/** Shown for an id that a link names but the data set lacks. */
export function NotFound({ kind, id }: { kind: "entity" | "claim" | "source"; id: string }) {
  return (
    <Card kind={null} title={strings.notFoundTitle}>
      <div role="alert">
        <p className="above10">{cardStrings.missing[kind]}</p>
        <p className={css.small}>
          <code>{id}</code>
        </p>
      </div>
    </Card>
  );
}
