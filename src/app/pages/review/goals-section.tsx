/** The strategy's own goals with year and state, which a reader may fill in on this device. */

import { goalField, REVIEW, GOAL_STATES as STATE_WORDS } from "../../../text/pages/review-page-nl.ts";
import type { GoalView, ReviewView } from "../../../view-models/review/review-view.ts";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { printAddress } from "../../state/address.ts";
import { editGoal, GOAL_STATES, type GoalEdit, resetGoals, useGoalEdits } from "../../state/goals.ts";

/** Years to choose from, before and after the years of the strategy. */
const MARGIN = { before: 2, after: 6 } as const;
const NOTHING: Readonly<Record<string, GoalEdit>> = {};

export function GoalsSection({ view }: { readonly view: ReviewView }) {
  const edits = useGoalEdits((state) => state.edits[view.strategy] ?? NOTHING);
  const years = yearsOf(view);
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{REVIEW.goals}</h2>
      {view.goals.length === 0 ? (
        <p className="section-intro">{REVIEW.noGoals}</p>
      ) : (
        <>
          <p className="section-intro">{REVIEW.goalsIntro}</p>
          <ScrollTable caption={REVIEW.goals}>
            <thead>
              <tr>
                <th scope="col">{REVIEW.goal}</th>
                <th scope="col">{REVIEW.theme}</th>
                <th scope="col">{REVIEW.year}</th>
                <th scope="col">{REVIEW.state}</th>
              </tr>
            </thead>
            <tbody>
              {view.goals.map((goal) => (
                <Row key={goal.id} goal={goal} edit={edits[goal.id] ?? {}} strategy={view.strategy} years={years} />
              ))}
            </tbody>
          </ScrollTable>
          {Object.keys(edits).length > 0 && (
            <p className="action-row">
              <button className="button button-quiet" type="button" onClick={() => resetGoals(view.strategy)}>
                {REVIEW.reset}
              </button>
            </p>
          )}
        </>
      )}
      <p className="footnote">{view.goalsSource}</p>
    </section>
  );
}

interface RowProps {
  readonly goal: GoalView;
  readonly edit: GoalEdit;
  readonly strategy: string;
  readonly years: readonly number[];
}

function Row({ goal, edit, strategy, years }: RowProps) {
  const year = edit.year === undefined ? goal.year : (edit.year ?? undefined);
  const state = edit.state ?? goal.state;
  const isEdited = year !== goal.year || state !== goal.state;
  return (
    <tr className={isEdited ? "strong" : undefined}>
      <th scope="row">
        {goal.text} {isEdited && <span className="small">{REVIEW.edited}</span>}
      </th>
      <td>
        <a href={printAddress({ page: "theme", selection: { slug: goal.slug } })}>{goal.theme}</a>
      </td>
      <td>
        <span className="question question-small">
          <select
            aria-label={goalField(REVIEW.year, goal.text)}
            value={year === undefined ? "" : String(year)}
            onChange={({ target }) =>
              editGoal(strategy, goal.id, { year: target.value === "" ? null : Number(target.value) })
            }
          >
            <option value="">{REVIEW.noYear}</option>
            {[...new Set([...years, ...(year === undefined ? [] : [year])])].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </span>
      </td>
      <td>
        <span className="question question-small">
          <select
            aria-label={goalField(REVIEW.state, goal.text)}
            value={state}
            onChange={({ target }) => {
              const chosen = GOAL_STATES.find((known) => known === target.value);
              if (chosen !== undefined) editGoal(strategy, goal.id, { state: chosen });
            }}
          >
            {GOAL_STATES.map((known) => (
              <option key={known} value={known}>
                {STATE_WORDS[known]}
              </option>
            ))}
          </select>
        </span>
      </td>
    </tr>
  );
}

function yearsOf({ period }: ReviewView): readonly number[] {
  const first = Number(period.from) - MARGIN.before;
  return Array.from({ length: Number(period.to) + MARGIN.after - first + 1 }, (_, at) => first + at);
}
