/**
 * Handles EPIPE on standard output: who reads our lines may have enough of them ("| head"). A command that does something goes on
 * without its reader; for one that only prints, `then` ends it.
 */
export const onClosedPipe = (then: () => void = () => {}): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  });
};
