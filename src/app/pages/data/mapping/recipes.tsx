/** The recipes: listed, renamed, removed, given out as a file and taken in from one. */

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { RECIPES } from "../../../../text/data/recipes-nl.ts";
import type { RecipeChange } from "../../../../view-models/data/recipes-view.ts";
import { pickFile } from "../../../components/pick-file.ts";
import { useServices } from "../../../services.ts";
import { RecipeItem } from "./recipe-item.tsx";

/** Key of the recipes, which no figure depends on. */
export const RECIPES_KEY = ["recipes"] as const;

export function Recipes() {
  const { engine, download } = useServices();
  const queryClient = useQueryClient();
  const view = useQuery({ queryKey: RECIPES_KEY, queryFn: () => engine.recipes({ kind: "look" }) });
  const [failure, setFailure] = useState("");
  const message = useRef<HTMLParagraphElement>(null);
  const change = async (asked: RecipeChange): Promise<void> => {
    try {
      queryClient.setQueryData(RECIPES_KEY, await engine.recipes(asked));
      setFailure("");
    } catch (error) {
      setFailure(error instanceof Error && error.message !== "" ? error.message : RECIPES.failed);
    }
    // The pressed button may be gone: the message takes the focus.
    message.current?.focus();
  };
  const recipes = view.data?.recipes ?? [];
  const said = failure !== "" || view.isError ? failure || RECIPES.failed : (view.data?.message ?? "");
  return (
    <section className="section" aria-labelledby="recipes">
      <h2 id="recipes">{RECIPES.heading}</h2>
      <p className="section-intro">{recipes.length === 0 ? `${RECIPES.intro} ${RECIPES.none}` : RECIPES.intro}</p>
      <p
        ref={message}
        tabIndex={-1}
        role="status"
        className={said === "" ? undefined : "notice"}
        data-kind={failure === "" ? undefined : "warning"}
      >
        {said}
      </p>
      <ul className="history-list">
        {recipes.map((recipe) => (
          <RecipeItem key={recipe.id} recipe={recipe} change={change} />
        ))}
      </ul>
      <div className="action-row">
        {recipes.length > 0 && (
          <button
            className="button button-quiet"
            type="button"
            onClick={() =>
              download({ fileName: RECIPES.fileName, content: view.data?.file ?? "", mime: "application/json" })
            }
          >
            {RECIPES.exportAll}
          </button>
        )}
        <button
          className="button button-quiet"
          type="button"
          onClick={() =>
            pickFile(".json,application/json", (file) => {
              void file.text().then((text) => change({ kind: "import", text }));
            })
          }
        >
          {RECIPES.importFile}
        </button>
      </div>
    </section>
  );
}
