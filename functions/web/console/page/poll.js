/** Reads again and again until `isDone` or the view is left; a page in the background waits. */
export const poll = async ({ signal, everyMs, read, show, isDone }) => {
  for (;;) {
    if (signal.aborted) return;
    if (!document.hidden) {
      const value = await read();
      if (signal.aborted) return;
      show(value);
      if (isDone(value)) return;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
