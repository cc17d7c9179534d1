import { it } from 'vitest';
import { judgesEveryRow } from '../judged.ts';

it('judges every row of a file in utf-8 with ","', () =>
  judgesEveryRow({ encoding: 'utf-8', delimiter: ',' }));

it('judges every row of a file in windows-1252 with ";"', () =>
  judgesEveryRow({ encoding: 'windows-1252', delimiter: ';' }));
