/** A place to drop files on, with a button for who does not drag. */

import { type DragEvent, useState } from "react";
import { UPLOAD } from "../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../text/pages-nl.ts";
import { useServices } from "../../services.ts";
import { offerFiles } from "../../state/uploads.ts";

export function FileDrop() {
  const { engine } = useServices();
  const [over, setOver] = useState(false);
  const offer = (files: FileList | null): void => {
    if (files !== null && files.length > 0) void offerFiles(engine, [...files]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    offer(event.dataTransfer.files);
  };
  return (
    <section
      className="file-drop"
      data-over={over}
      aria-label={DATA_PAGE.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <b>{over ? UPLOAD.dropNow : UPLOAD.dropTitle}</b>
      </p>
      <p className="small">
        {UPLOAD.or}{" "}
        <label>
          {UPLOAD.choose}
          <input
            className="visually-hidden"
            type="file"
            multiple
            onChange={(event) => {
              offer(event.target.files);
              event.target.value = "";
            }}
          />
        </label>
        . {UPLOAD.dropText}
      </p>
      <p className="small">{DATA_PAGE.privacy}</p>
    </section>
  );
}
