/**
 * Runs what the functions ship, without their log lines: those go to standard output, which is this command's own.
 * Nothing else may write there meanwhile.
 */
export const quietly = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
  }
};
