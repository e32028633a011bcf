import { Link } from "react-router";
import page from "../../analysis/analysis.module.css";
import table from "../../analysis/table.module.css";
import css from "../evidence.module.css";
import type { MirrorTable } from "./mirrorTables.ts";

/** A table of numbers that lead to what is behind them. */
export function MirrorTableView({ caption, columns, rows }: MirrorTable) {
  return (
    <div className={css.group}>
      <h2 className={page.heading}>{caption}</h2>
      {/* Wide tables scroll by themselves, and by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={table.scroll} aria-label={caption} tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map((label, place) => (
                <th key={label} scope="col" data-number={place > 0 || undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, numbers }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map(({ text, to }, place) => (
                  // A number has no other name than its column.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={place} data-number>
                    {to ? (
                      <Link to={to} aria-label={`${text}: ${name}, ${columns[place + 1]}`}>
                        {text}
                      </Link>
                    ) : (
                      text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
