/** A place to drop files on, with a button for who does not drag. A file dropped beside it counts too. */

import { useEffect, useState } from "react";
import { UPLOAD } from "../../../text/controls-nl.ts";
import { QUEUE } from "../../../text/data/queue-nl.ts";
import { DATA_PAGE } from "../../../text/pages/pages-nl.ts";
import { useServices } from "../../services.ts";
import { type OfferedFile, offerFiles } from "../../state/uploads.ts";
import { droppedFiles, visibleFiles } from "./dropped-files.ts";

/** Id of the heading, which takes the focus when a message is closed. */
export const DROP_HEADING = "drop";

export function FileDrop() {
  const { engine } = useServices();
  const offer = (files: Iterable<OfferedFile>): void => void offerFiles(engine, [...files]);
  const over = usePageDrop(offer);
  useEffect(() => {
    // An engine that has stopped says so to every question of the page.
    engine.expectFiles().catch(() => undefined);
  }, [engine]);
  return (
    <section className="file-drop" data-over={over} aria-labelledby={DROP_HEADING}>
      <h2 id={DROP_HEADING} className="title-3" tabIndex={-1}>
        {over ? UPLOAD.dropNow : UPLOAD.dropTitle}
      </h2>
      <p>
        {UPLOAD.or}{" "}
        <label>
          {UPLOAD.choose}
          <input
            className="visually-hidden"
            type="file"
            multiple
            onChange={(event) => {
              offer(event.target.files ?? []);
              event.target.value = "";
            }}
          />
        </label>{" "}
        {QUEUE.or}{" "}
        <button
          className="link-button"
          type="button"
          onClick={() => chooseFolder((files) => offer(visibleFiles(files)))}
        >
          {QUEUE.chooseFolder}
        </button>
        . {UPLOAD.dropText}
      </p>
      <p className="small">{DATA_PAGE.privacy}</p>
    </section>
  );
}

/** Asks for a folder and gives the files in it, those in its folders included. */
function chooseFolder(take: (files: Iterable<File>) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  input.addEventListener("change", () => take(input.files ?? []));
  input.click();
}

/** Takes files that are dropped anywhere on the page, so that a browser never opens one in its place. */
function usePageDrop(offer: (files: Iterable<OfferedFile>) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Only where the pointer leaves the window is there no element that it goes to.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(offer);
    };
    window.addEventListener("dragover", hover);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  });
  return over;
}
