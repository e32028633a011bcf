import type { Entity } from "@atlas/server/contract";
import { useId } from "react";
import { formatDate } from "../../words/formatDate.ts";
import { groupMilestones, type YearGroup } from "./groupMilestones.ts";
import { MilestoneItem } from "./MilestoneItem.tsx";
import type { Milestone } from "./milestonesOf.ts";
import { strings } from "./strings.ts";
import css from "./timeline.module.css";

interface MilestoneListProps {
  milestones: readonly Milestone[];
  entities: ReadonlyMap<string, Entity>;
  oldestFirst: boolean;
  onTurn: () => void;
}

/** Milestones by year and month. */
export function MilestoneList({ milestones, entities, oldestFirst, onTurn }: MilestoneListProps) {
  return (
    <>
      <button type="button" className={css.link} onClick={onTurn}>
        {oldestFirst ? strings.newestFirst : strings.oldestFirst}
      </button>
      {groupMilestones(milestones, oldestFirst).map((group) => (
        <Year key={group.year} group={group} entities={entities} />
      ))}
    </>
  );
}

function Year({
  group: { year, count, months },
  entities,
}: {
  group: YearGroup;
  entities: ReadonlyMap<string, Entity>;
}) {
  const id = useId();
  return (
    <section className={css.year} aria-labelledby={id}>
      <h3 id={id}>
        {formatDate(year)} <span className={css.count}>{strings.countInYear(count)}</span>
      </h3>
      <div className={css.months}>
        {months.map(({ month, milestones }) => {
          const name = month === null ? strings.yearOnly(year) : formatDate(month);
          return (
            <div key={month ?? year}>
              <h4>{name}</h4>
              <ol className={css.list} aria-label={name}>
                {milestones.map((milestone) => (
                  <MilestoneItem
                    key={`${milestone.claim.id} ${milestone.happening}`}
                    milestone={milestone}
                    entities={entities}
                  />
                ))}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}
