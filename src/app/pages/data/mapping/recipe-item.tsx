/** One recipe, with its name to change and the way to remove it. */

import { useId, useState } from "react";
import { RECIPES, removeLabel, renameLabel } from "../../../../text/data/recipes-nl.ts";
import type { RecipeChange, RecipeView } from "../../../../view-models/data/recipes-view.ts";

interface RecipeItemProps {
  readonly recipe: RecipeView;
  readonly change: (asked: RecipeChange) => Promise<void>;
}

export function RecipeItem({ recipe, change }: RecipeItemProps) {
  const { id, name, detail } = recipe;
  const [state, setState] = useState<"shown" | "renaming" | "removing">("shown");
  return (
    <li>
      <p>
        <b>{name}</b>
      </p>
      <p className="small">{detail}</p>
      {state === "renaming" ? (
        <RenameForm
          name={name}
          onCancel={() => setState("shown")}
          onSave={(given) => {
            setState("shown");
            void change({ kind: "rename", id, name: given });
          }}
        />
      ) : (
        <div className="action-row">
          <button
            className="link-button"
            type="button"
            aria-label={renameLabel(name)}
            onClick={() => setState("renaming")}
          >
            {RECIPES.rename}
          </button>
          <button
            className="link-button"
            type="button"
            aria-label={state === "removing" ? undefined : removeLabel(name)}
            onClick={() => (state === "removing" ? void change({ kind: "remove", id }) : setState("removing"))}
          >
            {state === "removing" ? RECIPES.removeSure : RECIPES.remove}
          </button>
          {state === "removing" && (
            <button className="link-button" type="button" onClick={() => setState("shown")}>
              {RECIPES.cancel}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const field = useId();
  const [given, setGiven] = useState(name);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(given);
      }}
    >
      <div className="field">
        <label htmlFor={field}>{RECIPES.name}</label>
        <input id={field} type="text" value={given} maxLength={80} onChange={(event) => setGiven(event.target.value)} />
      </div>
      <div className="action-row">
        <button className="button button-quiet" type="submit">
          {RECIPES.save}
        </button>
        <button className="link-button" type="button" onClick={onCancel}>
          {RECIPES.cancel}
        </button>
      </div>
    </form>
  );
}
