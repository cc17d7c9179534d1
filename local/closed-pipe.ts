/**
 * Who reads our lines may have enough of them ("| head"): a command that does something goes on without its reader, one that only
 * prints ends, `then` says how.
 */
export const onClosedPipe = (then: () => void = () => {}): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  });
};
