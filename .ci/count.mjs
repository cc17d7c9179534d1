// Prints "<passed> <failed>" for a vitest JSON report and the exit status of the run that wrote it.
// A run without a report counts as one step: some test scripts are no vitest.
import { existsSync, readFileSync } from 'node:fs';

const [file, status] = process.argv.slice(2);
const ran = status === '0';

if (!existsSync(file)) {
  console.log(ran ? '1 0' : '0 1');
} else {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded has no failed test, and still is a failure.
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  // Nor may a run that ended badly with all tests green pass, nor one that found no test.
  const bad = !ran || report.numPassedTests === 0 ? Math.max(failed, 1) : failed;
  console.log(`${report.numPassedTests} ${bad}`);
}
