/** Give the reader a file that was made here. */
export function save(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own reference by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}

/** The same of a text. */
export function saveText(name: string, text: string, mediaType: string): void {
  save(name, new Blob([text], {type: `${mediaType};charset=utf-8`}));
}
