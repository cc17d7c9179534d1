import { it } from 'vitest';
import { judgesEveryRow, kindsOfFiles } from '../judged.ts';

const judgedEachTime = ['utf-8 ,', 'windows-1252 ;'];

for (const kind of kindsOfFiles)
  if (!judgedEachTime.includes(`${kind.encoding} ${kind.delimiter}`))
    it(`judges every row of a file in ${kind.encoding} with ${JSON.stringify(kind.delimiter)}`, () =>
      judgesEveryRow(kind));
