import { Card } from "./Card.tsx";
import { cardStrings } from "./cardStrings.ts";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";

/** Said of an id that a link names and the data set does not. */
export function NotFound({ kind, id }: { kind: "entity" | "claim" | "source"; id: string }) {
  return (
    <Card kind={null} title={strings.notFoundTitle}>
      <div role="alert">
        <p className={css.text}>{cardStrings.missing[kind]}</p>
        <p className={css.small}>
          <code>{id}</code>
        </p>
      </div>
    </Card>
  );
}
