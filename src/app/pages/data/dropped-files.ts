/** The files of a drop, those in folders included. */

/** Files that an operating system leaves beside those of people. */
const LEFT_BEHIND = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

/** What was chosen in a folder, without what the operating system keeps there. */
export function visibleFiles(files: Iterable<File>): readonly File[] {
  return [...files].filter(({ name }) => !LEFT_BEHIND.test(name));
}

/**
 * Every file of a drop, folders walked through. The drop has to be read before the event is over; what is in a folder is
 * read after it. A browser that shows no folders gives the files alone.
 */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const items = Array.from(data.items ?? []);
  const entries = items.flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? []) : []));
  if (entries.every((entry) => entry.isFile)) return visibleFiles(data.files);
  return visibleFiles((await Promise.all(entries.map(filesIn))).flat());
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry) || entry.name === "__MACOSX") return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives a part each time, and nothing when it has given all.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    for (const inside of part) found.push(...(await filesIn(inside)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
