/** Asks the reader for one file, with the window of the browser. */

/** `accept` as an input has it. Nothing happens when the reader chooses none. */
export function pickFile(accept: string, onChoose: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.hidden = true;
  input.addEventListener("cancel", () => input.remove());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) onChoose(file);
  });
  // In the page while the window is open: a browser may forget an input that is nowhere.
  document.body.append(input);
  input.click();
}
