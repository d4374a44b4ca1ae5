/** Keeps how a table was read under a name, so that next month's file is read the same way. */

import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { RecipeDraft } from "../../../../domain/recipe.ts";
import { RECIPES } from "../../../../text/data/recipes-nl.ts";
import { TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import { useServices } from "../../../services.ts";
import { RECIPES_KEY } from "./recipes.tsx";

export function SaveRecipe({ draft }: { readonly draft: RecipeDraft }) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const title = useId();
  const field = useId();
  const hint = useId();
  const [name, setName] = useState("");
  const [message, setMessage] = useState("");
  const save = async (): Promise<void> => {
    try {
      const view = await engine.recipes({ kind: "save", name, draft });
      // What came of it is said here, beside the field.
      const { message: said, ...recipes } = view;
      queryClient.setQueryData(RECIPES_KEY, recipes);
      setMessage(said ?? "");
    } catch (error) {
      setMessage(error instanceof Error && error.message !== "" ? error.message : RECIPES.failed);
    }
  };
  return (
    <form
      className="stack measure"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id={title}>{TABLE_MAPPING.saveHeading}</h3>
      <div className="field">
        <label htmlFor={field}>{RECIPES.name}</label>
        <input
          id={field}
          type="text"
          value={name}
          maxLength={80}
          aria-describedby={hint}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="field-hint" id={hint}>
          {TABLE_MAPPING.saveHint}
        </p>
      </div>
      <div className="action-row">
        <button className="button button-quiet" type="submit">
          {TABLE_MAPPING.saveAction}
        </button>
      </div>
      <p className="small" role="status">
        {message}
      </p>
    </form>
  );
}
