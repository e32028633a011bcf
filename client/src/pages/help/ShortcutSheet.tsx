import { Fragment } from "react";
import { isMac, onKeyboard } from "../../ui/browser/onKeyboard.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { keyGroups, keySigns, written } from "./keyGroups.ts";
import css from "./ShortcutSheet.module.css";
import { strings } from "./strings.ts";

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const mac = isMac();
  return (
    <Dialog title={strings.keys} size={860} onClose={onClose}>
      <p className={`muted ${css.hint}`}>{strings.keysHint}</p>
      <div className={css.groups}>
        {keyGroups().map(({ name, rows }) => (
          <section key={name} aria-label={name} className={css.group}>
            <h3>{name}</h3>
            <dl>
              {rows.map(({ keys, what }) => (
                <div key={what}>
                  <dt>
                    {written(keys, mac).map((combination, index) => (
                      <Fragment key={combination}>
                        {index > 0 && <span className="muted tiny"> {strings.or} </span>}
                        <Combination signs={keySigns(combination, mac)} />
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section aria-label={strings.groups.mouse} className={css.group}>
          <h3>{strings.groups.mouse}</h3>
          <dl>
            {strings.mouse.map(([how = "", what]) => (
              <div key={how}>
                <dt>{onKeyboard(how)}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Combination({ signs }: { signs: readonly string[] }) {
  return (
    <span className={`nowrap ${css.combination}`}>
      {signs.map((sign, index) => (
        <Fragment key={sign}>
          {index > 0 && "+"}
          <kbd>{sign}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
